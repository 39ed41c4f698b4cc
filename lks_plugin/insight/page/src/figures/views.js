// The views of the panel, in the order of their tabs.
import { About } from "../help/about.js";
import { Card } from "./card.js";
import { Distribution } from "./distribution.js";
import { Profile } from "./profile.js";
import { Series } from "./series.js";
import { TableView } from "./table_view.js";

export function viewsOf(context) {
  return {
    card: new Card(context),
    series: new Series(context),
    distribution: new Distribution(context),
    profile: new Profile(context),
    table: new TableView(context),
    about: new About(context),
  };
}
