package campaignbot.conversation;

import campaignbot.allocation.Planned;
import campaignbot.catalogue.ResultsFile;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What reaches a talk.
public sealed interface Heard {
  /// Who did it; empty for what nobody did.
  default Optional<String> by() {
    return switch (this) {
      case Opened(var author, _, _, _) -> Optional.of(author);
      case Said(var author, _, _, _) -> Optional.of(author);
      case Picked(var author, _, _) -> Optional.of(author);
      case Returned(var author, _) -> Optional.of(author);
      case FileShared(var author, _, _, _, _) -> Optional.of(author);
      case ResultsShared(var author, _) -> Optional.of(author);
      case PlanReady _, PlanFailed _, PlanTakesLong _, FellSilent _, Expired _ -> Optional.empty();
    };
  }

  /// The day on which it was; empty for what nobody did, and for files.
  default Optional<LocalDate> day() {
    return switch (this) {
      case Opened(_, _, var today, _) -> Optional.of(today);
      case Said(_, _, var today, _) -> Optional.of(today);
      case Picked(_, _, var today) -> Optional.of(today);
      case Returned(_, var today) -> Optional.of(today);
      case FileShared _,
          ResultsShared _,
          PlanReady _,
          PlanFailed _,
          PlanTakesLong _,
          FellSilent _,
          Expired _ ->
          Optional.empty();
    };
  }

  /// The language of who did it, where the platform tells.
  default Optional<Locale> ofLanguage() {
    return switch (this) {
      case Opened(_, _, _, var language) -> language;
      case FileShared(_, _, _, _, var language) -> language;
      case Said _, Picked _, Returned _, ResultsShared _ -> Optional.empty();
      case PlanReady _, PlanFailed _, PlanTakesLong _, FellSilent _, Expired _ -> Optional.empty();
    };
  }

  /// Somebody opened the talk, perhaps with words (`/plan-campaign 10k usd in hong kong`).
  ///
  /// @param language of the one who opened it, where the platform tells
  record Opened(String author, String text, LocalDate today, Optional<Locale> language)
      implements Heard {
    public Opened {
      language = Objects.requireNonNullElse(language, Optional.empty());
    }

    public Opened(String author, String text, LocalDate today) {
      this(author, text, today, Optional.empty());
    }
  }

  /// Somebody wrote.
  ///
  /// @param addressed whether the bot was mentioned: among several people, only then it asks back
  record Said(String author, String text, LocalDate today, boolean addressed) implements Heard {
    public Said(String author, String text, LocalDate today) {
      this(author, text, today, false);
    }

    /// The same with other words.
    Said saying(String other) {
      return new Said(author, other, today, addressed);
    }
  }

  /// Somebody pressed.
  record Picked(String author, Choice choice, LocalDate today) implements Heard {}

  /// Somebody came back to the talk after a break, on a home that shows only new messages.
  record Returned(String author, LocalDate today) implements Heard {}

  /// Somebody shared a file, which may be a list of creators. It is no answer, and the talk stays
  /// as it is; its bytes are fetched when it is imported.
  ///
  /// @param file the platform's id of it
  /// @param name as people see it; empty where the platform does not tell
  /// @param bytes how large it is; 0 where the platform does not tell
  /// @param language of the one who shared it, where the platform tells
  record FileShared(String author, String file, String name, long bytes, Optional<Locale> language)
      implements Heard {
    public FileShared {
      language = Objects.requireNonNullElse(language, Optional.empty());
    }

    public FileShared(String author, String file, String name, long bytes) {
      this(author, file, name, bytes, Optional.empty());
    }
  }

  /// Somebody shared a file of what the plan's creators delivered, and this is what it says.
  record ResultsShared(String author, ResultsFile file) implements Heard {}

  /// The planner is done with a revision.
  record PlanReady(int revision, Planned planned) implements Heard {}

  /// The planner broke down on a revision: our mistake, not the team's.
  record PlanFailed(int revision) implements Heard {}

  /// The planner is still at a revision.
  ///
  /// @param seconds since it was asked
  record PlanTakesLong(int revision, int seconds) implements Heard {}

  /// Nobody has said anything for a while.
  ///
  /// @param version of the talk when the waiting began: if it has moved on, nobody is silent
  record FellSilent(long version) implements Heard {}

  /// Nobody has said anything for so long that the talk is closed.
  ///
  /// @param version of the talk when the waiting began
  record Expired(long version) implements Heard {}
}
