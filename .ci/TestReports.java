import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sums up surefire's reports: the slowest tests, the skipped ones by name, one line of counts.
 *
 * <p>Where the shared data folder exists nothing may be skipped but what needs a browser or the right
 * to mount, which this machine lacks.
 */
final class TestReports {
  static final List<String> MAY_BE_SKIPPED = List.of("no Chromium", "no mount namespace");

  record Case(String name, double seconds, String skipped, boolean failed) {}

  public static void main(String[] folders) throws Exception {
    List<Case> cases = new ArrayList<>();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        try (var files = Files.newDirectoryStream(Path.of(folder), "TEST-*.xml")) {
          for (Path file : files) {
            read(file, cases);
          }
        }
      }
    }

    System.out.println("slowest tests:");
    cases.stream()
        .sorted(Comparator.comparingDouble(Case::seconds).reversed())
        .limit(15)
        .forEach(test -> System.out.printf(Locale.ROOT, "%8.2f s  %s%n", test.seconds, test.name));

    String set = System.getenv("SKYRACK_DATA");
    boolean data = Files.isDirectory(Path.of(set != null ? set : "../shared/data"));
    List<Case> skipped = cases.stream().filter(test -> test.skipped != null).toList();
    skipped.forEach(test -> System.out.println("skipped: " + test.name + ": " + test.skipped));
    List<Case> wronglySkipped =
        skipped.stream()
            .filter(test -> data && MAY_BE_SKIPPED.stream().noneMatch(test.skipped::contains))
            .toList();
    if (!wronglySkipped.isEmpty()) {
      System.out.println("the shared data folder is here, so these must not be skipped");
    }

    long failed = cases.stream().filter(Case::failed).count();
    System.out.printf(
        "%d passed, %d failed, %d skipped%n",
        cases.size() - failed - skipped.size(), failed, skipped.size());
    System.exit(cases.isEmpty() || failed > 0 || !wronglySkipped.isEmpty() ? 1 : 0);
  }

  private static void read(Path file, List<Case> into) throws Exception {
    NodeList tests =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("testcase");
    for (int i = 0; i < tests.getLength(); i++) {
      Element test = (Element) tests.item(i);
      NodeList skips = test.getElementsByTagName("skipped");
      String type = test.getAttribute("classname");
      into.add(
          new Case(
              type.substring(type.lastIndexOf('.') + 1) + "." + test.getAttribute("name"),
              Double.parseDouble(test.getAttribute("time").replace(",", "")),
              skips.getLength() > 0 ? reason((Element) skips.item(0)) : null,
              test.getElementsByTagName("failure").getLength() > 0
                  || test.getElementsByTagName("error").getLength() > 0));
    }
  }

  /** Surefire puts the reason into an attribute, or before the stack trace. */
  private static String reason(Element skipped) {
    String message = skipped.getAttribute("message");
    String trace = skipped.getTextContent().strip();
    return (message.isEmpty() ? trace.lines().findFirst().orElse("") : message)
        .replaceFirst("^[\\w.]+Exception: ", "");
  }
}
