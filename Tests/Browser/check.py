"""Opens every page of a built site from the file system and prints what is wrong with it.

usage: check.py SITE

Checked on every page: no message on the console, no error in a script, no breach of the page's
own policy, no request that leaves the site, no local link or anchor that leads nowhere, and no
sideways scrolling on a telephone. One page of each kind is held against axe's accessibility
rules, light and dark, and must show its text without scripts.
"""

import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
SERIOUS = ("serious", "critical")


def main():
    site = Path(sys.argv[1]).resolve()
    pages = sorted(site.rglob("*.html"))
    problems = [] if pages else ["there are no pages"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        anchors = {}
        links = {}
        for page in pages:
            problems += opened(browser, site, page, anchors, links)
        problems += dead_links(site, anchors, links)
        for page in one_of_each_kind(site, pages):
            problems += accessible(browser, site, page)
            problems += without_scripts(browser, site, page)
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(pages)} pages, {len(problems)} problems")
    return 1 if problems else 0


def opened(browser, site, path, anchors, links):
    """Opens a page on a telephone, and notes its anchors and links."""
    name = path.relative_to(site)
    problems = []
    page = browser.new_page(viewport=PHONE)
    page.on("console", lambda message: problems.append(f"{name}: console: {message.text}"))
    page.on("pageerror", lambda error: problems.append(f"{name}: script: {error}"))
    page.on("requestfailed", lambda request: problems.append(f"{name}: not there: {request.url}"))
    page.on(
        "request",
        lambda request: None
        if request.url.startswith((site.as_uri() + "/", "data:"))
        else problems.append(f"{name}: leaves the site: {request.url}"),
    )
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation', event =>"
        " console.log('policy: ' + event.violatedDirective + ' ' + event.blockedURI))"
    )
    page.goto(path.as_uri())
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    if wide > 0:
        problems.append(f"{name}: {wide} px wider than a telephone")
    anchors[path] = set(page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
    links[path] = page.evaluate("[...document.links].map(link => link.href)")
    page.close()
    return problems


def dead_links(site, anchors, links):
    """Every local link must lead to a file of the site, and to an anchor in it."""
    problems = []
    for source, targets in links.items():
        for target in sorted(set(targets)):
            parts = urlsplit(target)
            if parts.scheme != "file":
                continue
            path = Path(unquote(parts.path))
            fragment = unquote(parts.fragment)
            if not path.is_file():
                problems.append(f"{source.relative_to(site)}: link to nowhere: {target}")
            elif fragment and fragment not in anchors.get(path, {fragment}):
                problems.append(f"{source.relative_to(site)}: no such anchor: {target}")
    return problems


def one_of_each_kind(site, pages):
    """Pages at the top, and the first of each folder."""
    seen = set()
    for page in pages:
        folder = page.parent
        if folder == site or folder not in seen:
            seen.add(folder)
            yield page


def accessible(browser, site, path):
    problems = []
    for scheme in ("light", "dark"):
        context = browser.new_context(viewport=DESK, color_scheme=scheme, bypass_csp=True)
        page = context.new_page()
        page.goto(path.as_uri())
        for violation in Axe().run(page).response["violations"]:
            if violation["impact"] in SERIOUS:
                where = violation["nodes"][0]["html"][:120]
                problems.append(
                    f"{path.relative_to(site)} ({scheme}): {violation['id']}:"
                    f" {violation['help']}: {where}"
                )
        context.close()
    return problems


def without_scripts(browser, site, path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    try:
        page.goto(path.as_uri())
        text = page.locator("main").inner_text(timeout=5000)
        return [] if text.strip() else [f"{path.relative_to(site)}: empty without scripts"]
    except Error as error:
        return [f"{path.relative_to(site)}: without scripts: {error}"]
    finally:
        context.close()


sys.exit(main())
