package space.skyrack.unit;

/** Reads and writes times of day, such as {@code 06:00} or {@code 18:30:15}. */
public final class TimeOfDay {
  private TimeOfDay() {}

  /** Seconds since midnight; -1 if the text is no time of day. */
  public static int parse_s(String written) {
    String text = written.strip();
    if (text.length() != 5 && text.length() != 8) {
      return -1;
    }
    int hours = twoDigits(text, 0, 24);
    int minutes = text.charAt(2) == ':' ? twoDigits(text, 3, 60) : -1;
    int seconds = 0;
    if (text.length() == 8) {
      seconds = text.charAt(5) == ':' ? twoDigits(text, 6, 60) : -1;
    }
    return hours < 0 || minutes < 0 || seconds < 0 ? -1 : hours * 3600 + minutes * 60 + seconds;
  }

  public static String format(int time_s) {
    String text = two(time_s / 3600) + ":" + two(time_s / 60 % 60);
    return time_s % 60 == 0 ? text : text + ":" + two(time_s % 60);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static int twoDigits(String text, int at, int below) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits && tens * 10 + ones < below ? tens * 10 + ones : -1;
  }
}
