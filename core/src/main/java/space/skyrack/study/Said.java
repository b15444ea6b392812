package space.skyrack.study;

/** Where a reader finds the claims said, each source once. */
final class Said {
  static final String WSJ =
      "The Wall Street Journal, 10 December 2025, Bezos and Musk race to bring data centers to space;"
          + " opening lines at https://archive.ph/C1tK8";
  static final String STARSHIP =
      "head of SpaceX, November 2025: https://www.inkl.com/news/elon-musk-says-starship-can-deliver-300"
          + "-gw-solar-ai-satellites-per-year-but-there-s-one-major-piece-of-the-puzzle-that-stands-in"
          + "-its-way";
  static final String BEZOS =
      "founder of Blue Origin, October 2025:"
          + " https://thesun.my/world-news/jeff-bezos-predicts-gigawatt-data-centres-in-space-within-20"
          + "-years-MG15025283";
  static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2";
  static final String SUNCATCHER_PRESS =
      "of Suncatcher: https://www.fusionsol.com/en/blog/project-suncatcher";
  static final String FILING =
      "SpaceX, FCC SAT-LOA-20260108-00016, as read by"
          + " https://yuanchang.org/en/posts/spacex-orbital-datacenter-fcc";
  static final String ADVANTAGES =
      "a summary of the promises: https://nextbytehub.com/article/data-centers-in-space-the-next-frontier"
          + "-for-cloud-computing";
  static final String COOLING =
      "https://breachandbuild.com/orbital-data-centers-part-1-theres-no-way-this-is-economically-viable"
          + "-right";
  static final String AXIOM = "Red Hat and Axiom, 2025: https://www.newsbeep.com/us/?p=127511";
  static final String AXIOM_LATENCY =
      "of Axiom: https://www.kachwanya.com/2025/03/07/red-hat-and-axiom-space-team-up-to-bring-data"
          + "-centers-to-orbit/";
  static final String LONESTAR = "of Lonestar: https://newsflash.one/?p=3049993";
  static final String CRYPTO = "of Starcloud: https://www.coininsider.com/?p=216138";
  static final String GROWTH =
      "LBNL: https://www.publicpower.org/periodical/article/report-sees-data-center-load-growth-doubling"
          + "-or-tripling-2028";
  static final String RAISE =
      "https://www.brusselstimes.com/belgium/1874943/spacex-plans-to-go-public-in-2026/";
  static final String SPENDING =
      "McKinsey, April 2025: https://www.mckinsey.com/industries/technology-media-and-telecommunications"
          + "/our-insights/the-cost-of-compute-a-7-trillion-dollar-race-to-scale-data-centers";
  static final String DOMINANCE = "its own share: https://reportify.ai/news/1184924903082692608";
  static final String PRICES =
      "that data centers are blamed for prices: https://www.livemint.com/market/stock-market-news/ai-data"
          + "-centres-need-more-power-right-now-these-companies-can-deliver-it/amp-11763018164861.html";
  static final String GIGAWATT = "van Berkel, arXiv:2607.14172";

  private Said() {}
}
