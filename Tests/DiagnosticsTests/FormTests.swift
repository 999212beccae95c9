import Diagnostics
import Testing

@Suite("Forms for services")
struct FormTests {
  private let findings = [
    Diagnostic(
      .sample, "no reference named 'a,b: 100%'", at: place(3, 5, 4, in: "Content/ä b.md"),
      help: "did you mean 'c'?", notes: [Diagnostic.Note("like this", at: place(1, 1))]),
    Diagnostic(.mild, "stale", at: place(1, 1)),
    Diagnostic(.faint, "long", at: nil),
  ]

  @Test("JSON has every member, and none for a place that is not there")
  func json() {
    #expect(
      jsonForm(of: [findings[0], findings[2]]) == """
        [
          {
            "rule": "unknown-reference",
            "severity": "error",
            "message": "no reference named 'a,b: 100%'",
            "file": "Content/ä b.md",
            "line": 3,
            "column": 5,
            "length": 4,
            "help": "did you mean 'c'?",
            "notes": [
              {
                "message": "like this",
                "file": "Content/a.md",
                "line": 1,
                "column": 1,
                "length": 1
              }
            ]
          },
          {
            "rule": "long-page",
            "severity": "info",
            "message": "long"
          }
        ]

        """)
    #expect(jsonForm(of: []) == "[]\n")
  }

  @Test("GitHub's commands escape what would end them")
  func github() {
    #expect(
      githubForm(of: findings) == """
        ::error file=Content/ä b.md,line=3,endLine=3,col=5,endColumn=9,title=unknown-reference::\
        no reference named 'a,b: 100%25'%0Ahelp: did you mean 'c'?
        ::warning file=Content/a.md,line=1,endLine=1,col=1,endColumn=2,title=stale-page::stale
        ::notice title=long-page::long

        """)
    let odd = Diagnostic(.sample, "a\r\n::error::b", at: place(1, 1, in: "a,b:c.md"))
    #expect(
      githubForm(of: [odd]) == """
        ::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=2,title=unknown-reference::\
        a%0D%0A::error::b

        """)
  }

  @Test("SARIF names each rule once and points results at it")
  func sarif() {
    #expect(
      sarifForm(of: [findings[0], findings[2]]) == """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "waymark",
                  "version": "\(waymarkVersion)",
                  "rules": [
                    {
                      "id": "long-page",
                      "shortDescription": {
                        "text": "Long."
                      },
                      "fullDescription": {
                        "text": "Eyes."
                      },
                      "help": {
                        "text": "Cut it."
                      },
                      "defaultConfiguration": {
                        "level": "note"
                      }
                    },
                    {
                      "id": "unknown-reference",
                      "shortDescription": {
                        "text": "What it means."
                      },
                      "fullDescription": {
                        "text": "Why."
                      },
                      "help": {
                        "text": "Mend it."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "unknown-reference",
                  "ruleIndex": 1,
                  "level": "error",
                  "message": {
                    "text": "no reference named 'a,b: 100%'\\ndid you mean 'c'?"
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Content/%C3%A4%20b.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 3,
                          "startColumn": 5,
                          "endColumn": 9
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 0,
                      "message": {
                        "text": "like this"
                      },
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "Content/a.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 1,
                          "startColumn": 1,
                          "endColumn": 2
                        }
                      }
                    }
                  ]
                },
                {
                  "ruleId": "long-page",
                  "ruleIndex": 0,
                  "level": "note",
                  "message": {
                    "text": "long"
                  }
                }
              ]
            }
          ]
        }

        """)
    #expect(sarifForm(of: []).contains("\"results\": []"))
  }

  @Test("GitLab's report has a fingerprint for each finding that does not move with its line")
  func gitlab() {
    let moved = [1, 9].map { gitlabForm(of: [Diagnostic(.mild, "stale", at: place($0, 1))]) }
    #expect(
      moved[0] == """
        [
          {
            "description": "stale",
            "check_name": "stale-page",
            "fingerprint": "\(fingerprints(moved[1]).first ?? "")",
            "severity": "minor",
            "location": {
              "path": "Content/a.md",
              "lines": {
                "begin": 1
              }
            }
          }
        ]

        """)
    let same = Diagnostic(.sample, "x", at: place(1, 1))
    let all = gitlabForm(of: [same, same, Diagnostic(.faint, "x", at: nil)])
    #expect(Set(fingerprints(all)).count == 3)
    #expect(all.contains("\"severity\": \"major\"") && all.contains("\"severity\": \"info\""))
    #expect(all.contains("\"path\": \"Content/guide.yaml\""))
  }

  private func fingerprints(_ report: String) -> [String] {
    report.matches(of: /"fingerprint": "([0-9a-f]{16})"/).map { String($0.output.1) }
  }

  @Test("Every form can be asked for by its name")
  func forms() {
    for form in DiagnosticForm.allCases {
      #expect(form.written(findings, in: []).last == "\n")
      #expect(DiagnosticForm(rawValue: form.rawValue) == form)
    }
  }
}
