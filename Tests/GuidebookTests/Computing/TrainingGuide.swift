/// Options priced as the fine-tuning article prices them, in memory.
let trainingGuide = DeliveryGuide(
  files: [
    "Content/guide.yaml": """
    title: Should we fine-tune?
    subject: fine-tuning
    version: 1.0.0
    currency: USD
    horizon: 12 months
    language: en
    review-in: 6 months

    """,
    "Content/index.md": """
    ---
    title: Should we fine-tune?
    ---
    Rarely.

    """,
    "Content/decision.yaml": """
    criteria:
      - {id: flexibility, name: Flexibility, scale: [very-low, low, medium, high, very-high]}
    inputs:
      - {id: examples, question: How many examples?, type: number, unit: examples}
      - {id: exhausted, question: Is prompting exhausted?, type: boolean}
      - {id: latency, question: How fast?, type: duration, not-applicable: pass}
    gates:
      - {id: data, title: 10K+ examples, input: examples, passes: ">= 10000", basis: ours}
      - {id: fast, title: Under 100 ms, input: latency, passes: "< 100 ms", basis: ours}
    rules:
      hit-policy: first
      rows:
        - {id: all-gates, when: {gates: all, exhausted: yes}, then: fine-tuning, basis: ours}
        - {id: few, when: {data: fail}, then: few-shot-prompting, basis: ours}
        - {id: otherwise, then: rag, basis: ours}
    worked-examples:
      - id: plenty
        title: Plenty of examples
        answers: {examples: 20000, exhausted: yes, latency: 50 ms}
        expect: fine-tuning
        basis: ours

    """,
    "Content/options/fine-tuning.yaml": """
    name: Fine-tuning
    summary: Train a model further.
    order: 4
    take: Fine-tune
    avoid: Don't fine-tune
    time: 4.5 months
    ratings: {flexibility: {grade: very-low, basis: ours}}
    costs:
      - {id: data, label: Data, amount: 15k to 50k, kind: direct, during: build, basis: ours}
      - {id: compute, label: Compute, amount: 5k to 25k/month, kind: direct, during: build, basis: ours}
      - {id: engineering, label: Engineering, amount: 30k to 80k, kind: direct, during: build, basis: ours}
      - {id: testing, label: Testing, amount: 10k to 30k, kind: direct, during: build, basis: ours}
      - {id: deployment, label: Serving, amount: 2k to 10k/month, kind: direct, during: run, basis: ours}
      - {id: maintenance, label: Upkeep, amount: 5k/month, kind: hidden, during: run, basis: ours}
      - {id: monitoring, label: Drift, amount: 3k/month, kind: hidden, during: run, basis: ours}
      - {id: retraining, label: Retraining, amount: 20k/quarter, kind: hidden, during: run, basis: ours}
      - {id: flexibility, label: Lost flexibility, kind: hidden, during: run, basis: ours}

    """,
    "Content/options/fine-tuning.md": page("Fine-tuning"),
    "Content/options/rag.yaml": """
    name: RAG
    summary: Look documents up.
    order: 3
    take: Use RAG
    avoid: Don't use RAG
    time: 2 weeks
    ratings: {flexibility: {grade: very-high, basis: ours}}
    costs:
      - {id: setup, label: Setup, amount: 5k to 15k, kind: direct, during: build, basis: ours}
      - {id: upkeep, label: Upkeep, kind: hidden, during: run, basis: ours}

    """,
    "Content/options/rag.md": page("RAG"),
    "Content/options/few-shot-prompting.yaml": """
    name: Few-shot prompting
    summary: Show examples.
    order: 1
    take: Use prompts
    avoid: Don't use prompts
    time: 1 week
    ratings: {flexibility: {grade: high, basis: ours}}
    costs:
      - {id: work, label: Work, amount: 500 to 2000, kind: direct, during: build, basis: ours}

    """,
    "Content/options/few-shot-prompting.md": page("Few-shot prompting"),
    "Content/options/prompt-chaining.yaml": """
    name: Prompt chaining
    summary: Step by step.
    order: 2
    take: Use chains
    avoid: Don't use chains
    time: 1 week
    ratings: {flexibility: {grade: high, basis: ours}}
    costs:
      - {id: work, label: Work, amount: 1k to 5k, kind: direct, during: build, basis: ours}

    """,
    "Content/options/prompt-chaining.md": page("Prompt chaining"),
    "Content/claims.yaml": """
    - id: hidden-total
      says: Hidden costs exceed $200,000 a year
      value: 200k/year
      at-least: true
      computed: fine-tuning.hidden.per-year
      basis: ours
    - {id: rag-cost, says: A RAG system costs 10k, value: 10k USD, computed: rag.total, basis: ours}
    - {id: average, says: It costs 127k, value: 127k USD, basis: ours}
    - id: one-percent
      says: RAG costs 1% as much
      value: 1%
      computed: rag.total / claims.average
      tolerance: 1 point
      basis: ours
    - {id: lost, says: Flexibility is dear, value: 1M USD, computed: fine-tuning.item.flexibility, basis: ours}
    - {id: months, says: It takes months, value: 10k USD, computed: fine-tuning.time, basis: ours}
    - {id: hen, says: First the hen, computed: claims.egg, basis: ours}
    - {id: egg, says: First the egg, computed: claims.hen, basis: ours}

    """,
    "Content/assessments/open.yaml": """
    project: Open
    date: 2026-10-02
    guide: 1.0.0
    status: final
    answers: {examples: 20000, exhausted: yes, latency: unknown}

    """,
    "Content/assessments/small.yaml": """
    project: Small
    date: 2026-10-02
    guide: 1.0.0
    status: final
    answers: {examples: 2000, exhausted: no, latency: 30 s}
    costs: {rag: {upkeep: 100/month}}
    horizon: 24 months

    """,
    "Content/assessments/waived.yaml": """
    project: Waived
    date: 2026-10-02
    guide: 1.0.0
    status: draft
    answers: {examples: 20000, exhausted: yes, latency: 30 s}
    waivers:
      - {gate: fast, reason: accepted-risk, why: Batch, owner: CTO, expires: 2026-11-24}

    """,
  ])

private func page(_ title: String) -> String {
  """
  ---
  title: \(title)
  ---
  Text.

  """
}
