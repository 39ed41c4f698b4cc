"""Who is whose neighbour: borders, links and cuts, as a graph and as a layer."""
