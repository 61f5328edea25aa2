package campaignbot.catalogue;

/// A file of benchmarks that cannot be used; the message names file and line.
public final class BenchmarksUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  BenchmarksUnreadable(String file, long line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }

  BenchmarksUnreadable(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
