package campaignbot.wording;

import campaignbot.campaign.Brief;
import campaignbot.catalogue.Catalogue;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Languages;
import campaignbot.conversation.OutcomeReply;
import campaignbot.conversation.Pending;
import campaignbot.conversation.Reply;
import campaignbot.conversation.Stage;
import campaignbot.conversation.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words the replies of a turn in one language.
public final class Wording {
  /// Those that there are texts of.
  public static final List<Locale> LANGUAGES = Languages.SPOKEN;

  private final Texts texts;
  private final AskWording asks;
  private final BriefWording briefs;
  private final TalkWording talks;
  private final ProposalWording proposals;
  private final ImportWording imports;
  private final PlanLifeWording lives;
  private final OutcomeWording outcomes;
  private final ListWording lists;
  private final CatalogueWording catalogues;
  private final CreatorWording creators;

  /// In the terminal's words, where homes differ.
  public Wording(Locale locale) {
    this(locale, "");
  }

  private Wording(Locale locale, String home) {
    texts = new Texts(locale, home);
    var numbers = new Numbers(texts.locale());
    briefs = new BriefWording(texts, numbers);
    asks = new AskWording(texts, numbers, briefs);
    talks = new TalkWording(texts, numbers, briefs);
    proposals = new ProposalWording(texts, numbers, briefs);
    imports = new ImportWording(texts, numbers);
    lives = new PlanLifeWording(texts);
    outcomes = new OutcomeWording(texts, numbers, proposals);
    lists = new ListWording(texts, briefs);
    catalogues = new CatalogueWording(texts, numbers);
    creators = new CreatorWording(texts, numbers, catalogues);
  }

  /// The same for another home, which may do some things in its own way: files are dropped into a
  /// chat, and imported by a command in a terminal.
  ///
  /// @param home as `TalkKey` names the platform: `slack`
  public Wording at(String home) {
    return new Wording(texts.locale(), home);
  }

  /// The one that is spoken.
  public Locale language() {
    return texts.locale();
  }

  /// The same in another language.
  public Wording in(Locale language) {
    return language.equals(texts.locale()) ? this : new Wording(language, texts.home());
  }

  /// One message for all replies of a turn; empty when the bot stays silent.
  public Optional<Message> of(Turn turn) {
    if (turn.replies().isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<Message.Part>();
    turn.replies().forEach(reply -> parts.addAll(of(reply)));
    return Optional.of(new Message(parts, texts.locale()));
  }

  /// A reply by itself, for a home that shows it elsewhere than in the talk.
  public String sentence(Reply.OfTalk reply) {
    return PlainText.of(new Message(talks.of(reply), texts.locale()));
  }

  /// When an event broke us, again and again.
  public Message sorry() {
    return new Message(List.of(new Message.Text(texts.say("sorry"))), texts.locale());
  }

  /// What the bot does and how to begin, outside any talk.
  public Message introduction() {
    return new Message(talks.of(new Reply.Introduced()), texts.locale());
  }

  /// A talk in one line, for a list.
  public String line(Stage stage, Brief brief, LocalDate moved) {
    return lists.line(stage, brief, moved);
  }

  /// Such lines together.
  public Message list(List<String> lines) {
    return lists.of(lines);
  }

  /// How a choice is labelled, for recognising it when it is typed.
  ///
  /// @param pending what the question it belongs to is about
  public String label(Choice choice, Optional<Pending> pending) {
    return asks.label(choice, pending);
  }

  /// The reasons, assumptions and warnings of a proposal in words, for exports and contracts.
  public ProposalWording proposals() {
    return proposals;
  }

  /// What a workspace can settle.
  public SettingWording settings() {
    return new SettingWording(texts);
  }

  /// What became of an imported file.
  public ImportWording imports() {
    return imports;
  }

  /// Single creators, found or changed in chat.
  public CreatorWording creators() {
    return creators;
  }

  /// A catalogue as a table.
  public Message of(Catalogue catalogue) {
    return catalogues.of(catalogue);
  }

  /// What an import changed in the catalogue.
  public String importTotal(int added, int updated, int unchanged, int creators) {
    return texts.say("import.total", added, updated, unchanged, creators);
  }

  private List<Message.Part> of(Reply reply) {
    return switch (reply) {
      case Reply.OfQuestion question -> asks.of(question);
      case Reply.OfTalk talk -> talks.of(talk);
      case Reply.Proposed proposed -> withPicks(proposals.of(proposed), proposed.choices());
      case Reply.Approved approved -> withPicks(proposals.of(approved), approved.choices());
      case Reply.OfPlan plan -> proposals.of(plan);
      case OutcomeReply outcome -> withPicks(outcomes.of(outcome), outcome.choices());
      case Reply.OfPlanLife step -> withPicks(lives.of(step), step.choices());
    };
  }

  private List<Message.Part> withPicks(List<Message.Part> parts, List<Choice> choices) {
    var all = new ArrayList<>(parts);
    if (choices.isEmpty()) {
      return all;
    }
    all.add(asks.picks(choices, Optional.empty()));
    return all;
  }
}
