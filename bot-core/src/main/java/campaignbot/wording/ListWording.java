package campaignbot.wording;

import campaignbot.campaign.Brief;
import campaignbot.conversation.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Words the list of somebody's talks.
final class ListWording {
  private final Texts texts;
  private final BriefWording briefs;

  ListWording(Texts texts, BriefWording briefs) {
    this.texts = texts;
    this.briefs = briefs;
  }

  Message of(List<String> lines) {
    if (lines.isEmpty()) {
      return new Message(List.of(new Message.Text(texts.say("list.empty"))), texts.locale());
    }
    var all = new ArrayList<String>();
    all.add(texts.say("list"));
    all.addAll(lines);
    return new Message(List.of(new Message.Text(String.join("\n", all))), texts.locale());
  }

  String line(Stage stage, Brief brief, LocalDate moved) {
    return texts.say("list.line", texts.date(moved), stage(stage), known(brief));
  }

  private String known(Brief brief) {
    return briefs.inShort(brief).orElse(texts.say("list.nothing"));
  }

  private String stage(Stage stage) {
    return switch (stage) {
      case Stage.Briefing() -> texts.say("list.BRIEFING");
      case Stage.Planning _ -> texts.say("list.PLANNING");
      case Stage.Proposed(var revision) -> texts.say("list.PROPOSED", revision);
      case Stage.Approved(var revision) -> texts.say("list.APPROVED", revision);
      case Stage.Running(var revision) -> texts.say("list.RUNNING", revision);
      case Stage.Closed(var revision) -> texts.say("list.CLOSED", revision);
      case Stage.Cancelled _ -> texts.say("list.CANCELLED");
      case Stage.Expired(var before) -> texts.say("list.EXPIRED", stage(before));
    };
  }
}
