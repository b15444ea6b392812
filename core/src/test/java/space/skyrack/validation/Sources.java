package space.skyrack.validation;

/** Where published figures stand, as the page prints and links them. */
final class Sources {
  static final String SUNCATCHER = "Suncatcher, arXiv:2511.19468v2";
  static final String TURYSHEV = "Turyshev, arXiv:2604.27197";
  static final String TURYSHEV_TABLES = "Turyshev, data set doi:10.48577/jpl.HHDDG7";
  static final String MCCALIP =
      "[McCalip, math.js](https://github.com/andrewmccalip/thoughts), commit e59571e";
  static final String STARCLOUD =
      "[Starcloud, white paper 1.03](https://starcloudinc.github.io/wp.pdf)";
  static final String SEMIANALYSIS =
      "[SemiAnalysis, 2026-06-03]"
          + "(https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters)";
  static final String AI1 = "SpaceX AI1 as shown on 2026-06-08, press reports";
  static final String ISS =
      "NASA's photovoltaic radiator, in [spacedc-mdao](https://github.com/jman4162/spacedc-mdao)";
  static final String SMAD = "Wertz and Larson, Space Mission Analysis and Design, 3rd ed., table ";
  static final String VALLADO = "Vallado, Fundamentals of Astrodynamics, 5th ed., example ";
  static final String CURTIS = "Curtis, Orbital Mechanics for Engineering Students, example ";
  static final String ECLIPSES = "a second program: conical shadow, WGS84, J2, year 2027";
  static final String CLOSED_FORM = "closed form";

  private Sources() {}
}
