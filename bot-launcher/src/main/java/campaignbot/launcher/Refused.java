package campaignbot.launcher;

/// Something the person asked for that cannot be done, said in a sentence with an example of what
/// works.
final class Refused extends RuntimeException {
  static final int BAD_INPUT = 2;
  static final int INFEASIBLE = 3;
  static final int OUR_FAULT = 1;

  private final int exitCode;

  private Refused(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  static Refused badInput(String sentence) {
    return new Refused(BAD_INPUT, sentence);
  }

  static Refused brokenOff(String sentence) {
    return new Refused(OUR_FAULT, sentence);
  }

  int exitCode() {
    return exitCode;
  }
}
