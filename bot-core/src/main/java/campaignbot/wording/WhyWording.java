package campaignbot.wording;

import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Why;
import campaignbot.allocation.WhyNot;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.conversation.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words why somebody is in a plan, or is not.
final class WhyWording {
  private final Texts texts;
  private final Numbers numbers;

  WhyWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /// As a sentence without its end.
  String of(Why why) {
    return switch (why) {
      case Why.AskedFor() -> texts.say("why.AskedFor");
      case Why.GoodValue(var times) -> texts.say("why.GoodValue", numbers.about(times));
      case Why.NewPeople(var part) -> texts.say("why.NewPeople", numbers.percent(part));
      case Why.AtHome(var part) -> texts.say("why.AtHome", numbers.percent(part));
      case Why.KeepsARule() -> texts.say("why.KeepsARule");
    };
  }

  String of(Reply.WhyCreator asked) {
    if (asked.proposal().isEmpty()) {
      return texts.say("whyNot.noPlan", asked.handle());
    }
    if (asked.lines().isEmpty() && asked.absences().isEmpty()) {
      return texts.say("card.nobody", asked.handle());
    }
    var plan = asked.proposal().get();
    return Stream.concat(
            asked.lines().stream().map(this::of),
            asked.absences().stream().map(a -> of(a, plan, asked.withFees())))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String of(Line line) {
    return texts.say(
        "whyIn",
        line.creator().handle(),
        texts.say("posts." + line.format(), line.posts()),
        numbers.money(line.cost()),
        of(line.why()));
  }

  private String of(Reply.Absent absent, Proposal plan, boolean withFees) {
    return switch (absent.because()) {
      case WhyNot.LeftOut() -> texts.say("whyNot.LeftOut", absent.creator().handle());
      case WhyNot.NotInQuestion(var miss) -> texts.say("whyNot." + miss, args(absent, plan));
      case WhyNot.AsGood asGood -> asGood(absent, asGood, plan, withFees);
      case WhyNot.PaysLess less -> paysLess(absent, less, plan, withFees);
    };
  }

  private String asGood(
      Reply.Absent absent, WhyNot.AsGood asGood, Proposal plan, boolean withFees) {
    return texts.say(
        withFees ? "whyNot.AsGood" : "whyNot.AsGood.noFee",
        absent.creator().handle(),
        texts.say("posts." + asGood.format(), asGood.posts()),
        numbers.money(asGood.cost()),
        numbers.about(asGood.brings()),
        unit(plan));
  }

  private String paysLess(
      Reply.Absent absent, WhyNot.PaysLess less, Proposal plan, boolean withFees) {
    var said =
        texts.say(
            withFees ? "whyNot.PaysLess" : "whyNot.PaysLess.noFee",
            absent.creator().handle(),
            texts.say("posts." + less.format(), less.posts()),
            numbers.money(less.cost()),
            numbers.about(less.brings()),
            numbers.about(less.elsewhere()),
            unit(plan));
    if (less.joinsAt().isEmpty()) {
      return texts.sentences(List.of(said, texts.say("whyNot.never")));
    }
    return withFees
        ? texts.sentences(
            List.of(said, texts.say("whyNot.joinsAt", numbers.money(less.joinsAt().get()))))
        : said;
  }

  private String unit(Proposal plan) {
    return texts.say("unit." + plan.brief().metric().orElseThrow());
  }

  private Object[] args(Reply.Absent absent, Proposal plan) {
    var creator = absent.creator();
    var platform = creator.platform().map(Platform::label).orElse("");
    var followers =
        creator.followers().isPresent() ? numbers.count(creator.followers().getAsLong()) : "";
    return new Object[] {
      creator.handle(), platform, followers, region(plan.brief().region().orElseThrow())
    };
  }

  private String region(Region region) {
    return Countries.name(texts, region);
  }
}
