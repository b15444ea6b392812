package space.skyrack.orbit;

import java.util.List;
import space.skyrack.orbit.Resonance.Term;

/**
 * Amplitudes of the resonance harmonics: inclination functions F(l, m, p) and eccentricity
 * functions G(l, p, q) times the size of the field's harmonic.
 *
 * <p>Source: Hoots and Roehrich (1980), Spacetrack Report 3, section 10, whose fits of G in the
 * eccentricity are kept as published.
 */
final class ResonanceTerms {
  private ResonanceTerms() {}

  /** Harmonics (2,2), (3,1) and (3,3) on an orbit of one day. */
  static List<Term> daily(Sgp4Elements at) {
    double c = at.cosine();
    double s = at.sine();
    double e2 = at.eccentricity_ratio() * at.eccentricity_ratio();
    double perA = 1 / at.semiMajorAxis_ratio();
    double base = 3 * square(at.meanMotion_rad_per_s() * perA);
    double f220 = 0.75 * square(1 + c);
    double f311 = 0.9375 * s * s * (1 + 3 * c) - 0.75 * (1 + c);
    double f330 = 1.875 * (1 + c) * square(1 + c);
    double g200 = 1 + e2 * (-2.5 + 0.8125 * e2);
    double g310 = 1 + 2 * e2;
    double g300 = 1 + e2 * (-6 + 6.60937 * e2);
    return List.of(
        new Term(base * f311 * g310 * 2.1460748e-6 * perA, 1, 0, 0.13130908),
        new Term(2 * base * f220 * g200 * 1.7891679e-6, 2, 0, 2 * 2.8843198),
        new Term(3 * base * f330 * g300 * 2.2123015e-7 * perA, 3, 0, 3 * 0.37448087));
  }

  /** Harmonics of order 2 and 4 on an eccentric orbit of half a day. */
  static List<Term> halfDaily(Sgp4Elements at) {
    double c = at.cosine();
    double s = at.sine();
    double s2 = s * s;
    double c2 = c * c;
    double perA = 1 / at.semiMajorAxis_ratio();
    double second = 3 * square(at.meanMotion_rad_per_s() * perA);
    double third = second * perA;
    double fourth = third * perA;
    double fifth = fourth * perA;
    double a22 = second * 1.7891679e-6;
    double a32 = third * 3.7393792e-7;
    double a44 = 2 * fourth * 7.3636953e-9;
    double a52 = fifth * 1.1428639e-7;
    double a54 = 2 * fifth * 2.1765803e-9;
    double f220 = 0.75 * (1 + 2 * c + c2);
    double f522 = 9.84375 * s * (s2 * (1 - 2 * c - 5 * c2) + 0.33333333 * (-2 + 4 * c + 6 * c2));
    double f523 =
        s * (4.92187512 * s2 * (-2 - 4 * c + 10 * c2) + 6.56250012 * (1 + 2 * c - 3 * c2));
    double f542 = 29.53125 * s * (2 - 8 * c + c2 * (-12 + 8 * c + 10 * c2));
    double f543 = 29.53125 * s * (-2 - 8 * c + c2 * (12 + 8 * c - 10 * c2));
    double g22 = 5.7686396;
    double g32 = 0.95240898;
    double g44 = 1.8014998;
    double g52 = 1.0508330;
    double g54 = 4.4108898;
    EccentricityFits g = new EccentricityFits(at.eccentricity_ratio());
    return List.of(
        new Term(a22 * f220 * g.g201(), 1, 2, g22),
        new Term(a22 * 1.5 * s2 * g.g211(), 1, 0, g22),
        new Term(a32 * 1.875 * s * (1 - 2 * c - 3 * c2) * g.g310(), 1, 1, g32),
        new Term(a32 * -1.875 * s * (1 + 2 * c - 3 * c2) * g.g322(), 1, -1, g32),
        new Term(a44 * 35 * s2 * f220 * g.g410(), 2, 2, g44),
        new Term(a44 * 39.375 * s2 * s2 * g.g422(), 2, 0, g44),
        new Term(a52 * f522 * g.g520(), 1, 1, g52),
        new Term(a52 * f523 * g.g532(), 1, -1, g52),
        new Term(a54 * f542 * g.g521(), 2, 1, g54),
        new Term(a54 * f543 * g.g533(), 2, -1, g54));
  }

  private static double square(double x) {
    return x * x;
  }
}
