package campaignbot.allocation.kernel;

/// How much has been calculated, in units of roughly a nanosecond on a machine of 2024: what limits
/// a search, in place of the clock, so that the same question gets the same answer everywhere.
final class Work {
  private final long most;
  private long done;

  Work(long most) {
    this.most = most;
  }

  void add(long units) {
    done += units;
  }

  boolean isUsedUp() {
    return done >= most;
  }

  long left() {
    return most - done;
  }

  long done() {
    return done;
  }
}
