package campaignbot.discord.rest;

/// A call that was not answered as it should be.
public abstract sealed class Trouble extends Exception {
  private Trouble(String why) {
    super(why);
  }

  /// Surely not done; later it may work.
  public static final class NotNow extends Trouble {
    public NotNow(String why) {
      super(why);
    }
  }

  /// Perhaps done: the answer was lost.
  public static final class InDoubt extends Trouble {
    public InDoubt(String why) {
      super(why);
    }
  }

  /// Discord answered, and said no.
  public static final class Refused extends Trouble {
    private final int status;
    private final int code;

    public Refused(int status, int code, String meaning) {
      super(code + " " + meaning);
      this.status = status;
      this.code = code;
    }

    /// Of HTTP.
    public int status() {
      return status;
    }

    /// Discord's own, as in its list of JSON error codes.
    public int code() {
      return code;
    }
  }
}
