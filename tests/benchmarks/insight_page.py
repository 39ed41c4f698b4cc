"""How fast an insight page is: python insight_page.py PAGE.html TABLE.md. Needs Chromium and Playwright.

The first view is from opening the file to the first paint with the figures in it; a choice is from the click until the
browser has drawn again. Each is done five times, areas and indicators in turn; the floors of Oslo's page are 1 000 ms
and 100 ms.
"""

import sys
from pathlib import Path
from shutil import which
from statistics import median

from playwright.sync_api import sync_playwright

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TIMES = 5
VIEWS = ("series", "distribution", "profile", "table", "about", "card")
CHANGED = """async ([selector, value]) => {
  const field = document.querySelector(selector), before = performance.now();
  if (value === null) field.click();
  else { field.value = value; field.dispatchEvent(new Event("change", { bubbles: true })); }
  document.body.getBoundingClientRect();
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return performance.now() - before;
}"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def first_views(browser, path):
    """Milliseconds to the first paint, of pages opened anew."""
    found = []
    for _ in range(TIMES):
        page = browser.new_page(viewport={"width": 1366, "height": 768})
        page.goto(path.as_uri())
        page.wait_for_selector("#page[data-ready]")
        found.append(page.evaluate(PAINTED))
        page.close()
    return found


def choices(browser, path):
    """Milliseconds of each kind of choice, by its name."""
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(path.as_uri())
    page.wait_for_selector("#page[data-ready]")
    indicators = page.eval_on_selector_all("#choose-indicator option", "all => all.map(one => one.value)")
    timed = lambda selector, value=None: page.evaluate(CHANGED, [selector, value])  # noqa: E731
    found = {
        "an area": [timed(f"#area-list li:nth-child({10 + at})") for at in range(TIMES)],
        "an indicator": [timed("#choose-indicator", one) for one in indicators[1 : TIMES + 1]],
    }
    for view in VIEWS:
        found[f"the view {view}"] = [(timed("#tab-card"), timed(f"#tab-{view}"))[1] for _ in range(TIMES)]
    page.close()
    return found


def main(path, target):
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=which("chromium"), args=ARGUMENTS)
        rows = {"first view": first_views(browser, path), **choices(browser, path)}
        browser.close()
    lines = [
        f"{path.name}, {path.stat().st_size / 1e6:.2f} MB",
        "",
        "| what | median, ms | most, ms |",
        "|---|---|---|",
    ]
    lines += [f"| {what} | {median(found):.0f} | {max(found):.0f} |" for what, found in rows.items()]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
