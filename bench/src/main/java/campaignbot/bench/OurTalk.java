package campaignbot.bench;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Circle;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Dialogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Knowledge;
import campaignbot.conversation.Reply;
import campaignbot.conversation.TalkKey;
import campaignbot.understanding.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Three questions with this bot's dialogue: every answer is read, checked and said back as data.
final class OurTalk {
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final Dialogue dialogue = new Dialogue();
  private final Map<TalkKey, Conversation> store = new HashMap<>();
  private final Knowledge knowledge =
      new Knowledge(
          Reader.bundled(),
          FileBenchmarks.bundled(RATES),
          Optional.empty(),
          Optional.empty(),
          new Knowledge.CatalogueFacts("bench", true, 1),
          Circle.EVERYBODY,
          Duration.ofDays(1),
          new NoPlans());

  List<Reply> opened(String talk) {
    return hear(talk, new Heard.Opened("ana", "", TODAY));
  }

  List<Reply> said(String talk, String text) {
    return hear(talk, new Heard.Said("ana", text, TODAY));
  }

  private List<Reply> hear(String talk, Heard heard) {
    var key = new TalkKey("w", "bench", "c", talk);
    var before = store.getOrDefault(key, Conversation.start(key));
    var turn = dialogue.advance(before, heard, knowledge);
    store.put(key, turn.next());
    return turn.replies();
  }

  /// What has been answered so far.
  Conversation of(String talk) {
    return store.get(new TalkKey("w", "bench", "c", talk));
  }

  void forget() {
    store.clear();
  }

  private record NoPlans() implements Knowledge.Lookup {
    @Override
    public ExchangeRates rates() {
      return RATES;
    }

    @Override
    public List<Creator> creators(String handle) {
      return List.of();
    }

    @Override
    public List<Outcome> outcomes(int revision) {
      return List.of();
    }

    @Override
    public boolean maySeeFees(String person) {
      return true;
    }

    @Override
    public List<Region> markets() {
      return List.of();
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.empty();
    }

    @Override
    public Optional<Proposal> proposal(int revision) {
      return Optional.empty();
    }
  }
}
