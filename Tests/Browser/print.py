"""Prints reports with Chromium and with WeasyPrint and says what is wrong with them.

usage: print.py REPORT.html...

Checked for each report and engine: the PDF is sound, has more than three pages, holds the words
of the verdict as text, and none of its pages but the cover is without a page number.
"""

import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PRINTERS = {
    "chromium": [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf={pdf}", "{html}",
    ],
    "weasyprint": ["weasyprint", "--quiet", "{html}", "{pdf}"],
}


def main():
    reports = [Path(name).resolve() for name in sys.argv[1:]]
    problems = [] if reports else ["there are no reports"]
    with tempfile.TemporaryDirectory() as scratch:
        for report in reports:
            for engine in PRINTERS:
                found = printed(report, engine, Path(scratch) / "report.pdf")
                problems += [f"{report.name} ({engine}): {problem}" for problem in found]
    for problem in problems:
        print(problem)
    print(f"{len(reports)} reports, {len(problems)} problems")
    return 1 if problems else 0


def printed(report, engine, pdf):
    """Prints one report with one engine."""
    pdf.unlink(missing_ok=True)
    command = [part.format(pdf=pdf, html=report) for part in PRINTERS[engine]]
    outcome = run(command)
    if outcome.returncode or not pdf.exists():
        return [f"does not print: {outcome.stderr.strip()[-300:]}"]
    problems = []
    if run(["qpdf", "--check", pdf]).returncode:
        problems.append("the PDF is not sound")
    pages = run(["pdftotext", "-layout", pdf, "-"]).stdout.split("\f")[:-1]
    if len(pages) < 4:
        problems.append(f"only {len(pages)} pages")
    words = squeezed(run(["pdftotext", pdf, "-"]).stdout)
    for sentence in verdict(report):
        if squeezed(sentence) not in words:
            problems.append(f"the verdict is not there: {sentence}")
    for number, page in enumerate(pages[1:], start=2):
        if f"{number} / {len(pages)}" not in page:
            problems.append(f"page {number} has no page number")
        if len(page.split()) < 12:
            problems.append(f"page {number} is all but empty")
    return problems


def verdict(report):
    """The sentences of the report's headline."""
    text = report.read_text(encoding="utf-8")
    headline = re.search(r'class="answer">(.*?)</h2>', text, re.DOTALL)
    sentences = re.findall(r"<span>(.*?)</span>", headline.group(1)) if headline else []
    return [html.unescape(sentence) for sentence in sentences] or ["no headline"]


def squeezed(text):
    return re.sub(r"\s+", "", text)


def run(command):
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, timeout=120
    )


if __name__ == "__main__":
    sys.exit(main())
