package campaignbot.slack.blocks;

import campaignbot.campaign.Circle;
import java.util.List;
import java.util.Optional;

/// What the App Home shows to one person.
///
/// @param drafts being planned, newest first
/// @param plans newest first
/// @param settings of the workspace
/// @param maySet whether this person may change the settings
public record HomeContents(
    List<Entry> drafts, List<Entry> plans, List<Setting> settings, boolean maySet) {
  public HomeContents {
    drafts = List.copyOf(drafts);
    plans = List.copyOf(plans);
    settings = List.copyOf(settings);
  }

  /// One talk or plan.
  ///
  /// @param link to its thread, when Slack told us
  public record Entry(String title, String details, Optional<String> link) {}

  /// Something that the workspace settles once. A change comes back as the action `setting:<id>`.
  public sealed interface Setting {
    String id();

    String label();

    /// What it is good for, in one sentence.
    String hint();
  }

  /// One of several, or none.
  ///
  /// @param chosen the value of an option
  public record OneOf(
      String id, String label, String hint, List<Option> options, Optional<String> chosen)
      implements Setting {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  public record Option(String value, String label) {}

  /// People, by Slack's ids.
  public record People(String id, String label, String hint, Circle who) implements Setting {}
}
