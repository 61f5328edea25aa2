package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Person;
import campaignbot.campaign.Term;
import campaignbot.conversation.Company;
import campaignbot.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words the answers to what people want to know on the way.
final class InquiryWording {
  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;
  private final CircleWording circles;
  private final CreatorChanges creators;
  private final WhyWording whys;

  InquiryWording(Texts texts, Numbers numbers, BriefWording briefs, CircleWording circles) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
    this.circles = circles;
    this.creators = new CreatorChanges(texts, numbers);
    this.whys = new WhyWording(texts, numbers);
  }

  String of(Reply.OfInquiry reply) {
    return switch (reply) {
      case Reply.Meaning(var term, var micro, var figure) -> meaning(term, micro, figure);
      case Reply.Statements(var said, var by) -> statements(said, by);
      case Reply.Present(var company) -> present(company);
      case Reply.MentionThem(var name) -> texts.say("mentionThem", Printable.of(name));
      case Reply.TakeYourTime() -> texts.say("takeYourTime");
      case Reply.Planned(var people, var posts) -> texts.say("howMany.planned", people, posts);
      case Reply.RoughlySoMany(var fewest, var most, var fee) -> roughly(fewest, most, fee);
      case Reply.NotPlannedYet() -> texts.say("howMany.unknown");
      case Reply.NoPlanYet() -> texts.say("noPlanYet");
      case Reply.OnlyOnePlan(var revision) -> texts.say("onlyOnePlan", revision);
      case Reply.CreatorCard card -> card(card);
      case Reply.WhyCreator why -> whys.of(why);
    };
  }

  private String meaning(Term term, List<Reply.Micro> micro, Optional<Figure> figure) {
    var lines = new ArrayList<String>();
    lines.add(texts.say("term." + term));
    micro.forEach(m -> lines.add(texts.say("term.micro", micro(m), m.followers().source())));
    figure.map(f -> figure(term, f)).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  String micro(Reply.Micro micro) {
    var followers = micro.followers();
    return texts.say(
        "micro",
        Countries.name(texts, micro.country()),
        numbers.count((long) followers.low()),
        numbers.count((long) followers.high()));
  }

  private String figure(Term term, Figure figure) {
    return term == Term.RATE_CARD
        ? texts.say(
            "term.figure.fee",
            numbers.about(figure.low()),
            numbers.about(figure.high()),
            figure.source())
        : texts.say(
            "term.figure",
            numbers.percent(figure.typical()),
            numbers.percent(figure.low()),
            numbers.percent(figure.high()),
            figure.source());
  }

  private String statements(List<Company.Statement> said, Optional<String> by) {
    if (said.isEmpty()) {
      return by.map(p -> texts.say("said.nothing.by", Person.mark(p)))
          .orElseGet(() -> texts.say("said.nothing"));
    }
    return said.stream()
        .map(s -> texts.say("said", Person.mark(s.by()), briefs.noted(s.change())))
        .collect(Collectors.joining("\n"));
  }

  private String present(Company company) {
    var others =
        company.spoke().stream()
            .filter(p -> !company.starter().equals(Optional.of(p)))
            .map(Person::mark)
            .toList();
    var who =
        company
            .starter()
            .map(s ->
                others.isEmpty()
                    ? texts.say("present.alone", Person.mark(s))
                    : texts.say("present", Person.mark(s), texts.listed(others)))
            .orElseGet(() -> texts.say("present.nobody"));
    return who + "\n" + circles.answering(company);
  }

  private String roughly(long fewest, long most, Figure fee) {
    var key = fewest < 1 ? "howMany.few" : "howMany.roughly";
    return texts.say(
        key,
        numbers.about((double) Math.max(1, fewest)),
        numbers.about((double) Math.max(1, most)),
        numbers.about(fee.low()),
        numbers.about(fee.high()),
        fee.source());
  }

  private String card(Reply.CreatorCard card) {
    if (card.accounts().isEmpty()) {
      return texts.say("card.nobody", card.handle());
    }
    var lines = new ArrayList<String>();
    card.accounts()
        .forEach(a -> lines.add(texts.say("card", a.handle(), creators.known(a, card.withFees()))));
    card.lines().forEach(l -> lines.add(inThePlan(l)));
    if (card.isPlanned() && card.lines().isEmpty()) {
      lines.add(texts.say("card.notInThePlan"));
    }
    return String.join("\n", lines);
  }

  private String inThePlan(Line line) {
    return texts.say(
        "card.inThePlan",
        texts.say("posts." + line.format(), line.posts()),
        numbers.money(line.cost()));
  }
}
