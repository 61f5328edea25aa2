package campaignbot.conversation;

/// An answer that can be picked instead of typed: a button, a menu entry, or a number in the
/// terminal.
///
/// @param value depends on the kind: an amount, a currency code, the index of a place, a metric's
///   or a question's name, the revision that is approved or shown; else empty
public record Choice(Kind kind, String value) {
  /// What picking it does.
  public enum Kind {
    AMOUNT,
    CURRENCY,
    REGION,
    PLACE,
    METRIC,
    /// Which of two contradicting answers holds: `1` the newer, `0` the older.
    HOLDS,
    /// Type the answer to the open question instead.
    TYPE,
    NO_WISHES,
    PLAN_IT,
    CHANGE,
    /// Make the smallest change that makes a plan possible.
    MEND,
    /// Change nothing after all: the plan lies on the table again.
    BACK_TO_PLAN,
    ADD_WISH,
    /// Ask the question named by the value again.
    ASK_AGAIN,
    APPROVE,
    COMPARE,
    WHY_THESE,
    EXPORT,
    /// Set the approved plan running.
    RUN,
    /// The offer to each creator of the plan, as a file.
    OFFERS,
    /// Close the running plan.
    CLOSE,
    /// What was delivered, against what was promised.
    RESULTS,
    /// The file to fill in with it.
    RESULTS_FILE,
    RESTART
  }

  /// Whether picking it answers the question: one that only shows something can be picked again.
  public boolean settles() {
    return switch (kind) {
      case COMPARE, WHY_THESE, EXPORT, OFFERS, RESULTS, RESULTS_FILE -> false;
      case AMOUNT,
          CURRENCY,
          REGION,
          PLACE,
          METRIC,
          HOLDS,
          TYPE,
          NO_WISHES,
          PLAN_IT,
          CHANGE,
          MEND,
          BACK_TO_PLAN,
          ADD_WISH,
          ASK_AGAIN,
          APPROVE,
          RUN,
          CLOSE,
          RESTART ->
          true;
    };
  }

  static Choice of(Kind kind) {
    return new Choice(kind, "");
  }

  static Choice of(Kind kind, String value) {
    return new Choice(kind, value);
  }

  /// A form that goes through a platform's button and comes back: `metric:SALES`.
  public String id() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + value;
  }

  /// @throws IllegalArgumentException when it is not the id of a choice
  public static Choice parse(String id) {
    var colon = id.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("Not a choice: " + id);
    }
    var kind = Kind.valueOf(id.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
    return new Choice(kind, id.substring(colon + 1));
  }
}
