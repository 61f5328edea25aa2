package campaignbot.wording;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Person;
import campaignbot.campaign.Region;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Pending;
import campaignbot.conversation.Question;
import campaignbot.conversation.Reply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Words the questions and labels what can be picked.
final class AskWording {
  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;

  AskWording(Texts texts, Numbers numbers, BriefWording briefs) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
  }

  List<Message.Part> of(Reply.OfQuestion reply) {
    return switch (reply) {
      case Reply.Ask ask -> ask(ask);
      case Reply.AboutTheProposal(var choices) ->
          List.of(
              new Message.Text(texts.say("proposal.whatNow")), picks(choices, Optional.empty()));
    };
  }

  private List<Message.Part> ask(Reply.Ask ask) {
    var parts = new ArrayList<Message.Part>();
    parts.add(new Message.Text(question(ask)));
    if (ask.question() == Question.CONFIRM) {
      parts.add(new Message.Facts(briefs.facts(ask.brief())));
    }
    if (!ask.choices().isEmpty()) {
      parts.add(picks(ask.choices(), ask.pending()));
    }
    return parts;
  }

  private String question(Reply.Ask ask) {
    return switch (ask.question()) {
      case CURRENCY -> {
        var open = (Pending.OpenAmount) ask.pending().orElseThrow();
        var amount = numbers.amount(open.limit());
        yield texts.say("ask.CURRENCY", open.approximate() ? texts.say("About", amount) : amount);
      }
      case WHICH_REGION -> {
        var open = (Pending.OpenPlace) ask.pending().orElseThrow();
        yield texts.say("ask.WHICH_REGION", open.readings().getFirst().name());
      }
      case WHICH_HOLDS -> whichHolds((Pending.Dispute) ask.pending().orElseThrow());
      case BUDGET, REGION, METRIC, WISHES, CONFIRM, CHANGE ->
          texts.say("ask." + ask.question())
              + briefs
                  .answer(ask.brief(), ask.question())
                  .map(now -> texts.say("ask.now", now))
                  .orElse("");
    };
  }

  private String whichHolds(Pending.Dispute dispute) {
    var both = briefs.both(dispute.claim());
    return dispute.isBetweenPeople()
        ? texts.say(
            "ask.WHICH_HOLDS",
            Person.mark(dispute.heldBy().orElseThrow()),
            both.getFirst(),
            Person.mark(dispute.claimedBy().orElseThrow()),
            both.getLast())
        : texts.say("ask.WHICH_HOLDS.alone", both.getFirst(), both.getLast());
  }

  private String held(Choice choice, Optional<Pending> pending) {
    return pending.orElse(null) instanceof Pending.Dispute dispute
        ? briefs.both(dispute.claim()).get(Integer.parseInt(choice.value()))
        : choice.value();
  }

  Message.Choices picks(List<Choice> choices, Optional<Pending> pending) {
    return new Message.Choices(
        choices.stream().map(c -> new Message.Pick(c.id(), label(c, pending))).toList());
  }

  String label(Choice choice, Optional<Pending> pending) {
    return switch (choice.kind()) {
      case AMOUNT -> numbers.amount(new BigDecimal(choice.value()));
      case CURRENCY -> currency(Currency.getInstance(choice.value()));
      case REGION -> Countries.name(texts, choice.value());
      case PLACE -> place(choice, pending);
      case HOLDS -> held(choice, pending);
      case METRIC -> briefs.metric(Metric.valueOf(choice.value()));
      case TYPE, ASK_AGAIN -> texts.say("choice." + choice.kind() + "." + choice.value());
      case NO_WISHES,
          PLAN_IT,
          CHANGE,
          MEND,
          BACK_TO_PLAN,
          ADD_WISH,
          APPROVE,
          COMPARE,
          WHY_THESE,
          EXPORT,
          RUN,
          OFFERS,
          CLOSE,
          RESULTS,
          RESULTS_FILE,
          RESTART ->
          texts.say("choice." + choice.kind());
    };
  }

  private String currency(Currency currency) {
    return texts.say(
        "choice.CURRENCY", currency.getDisplayName(texts.locale()), currency.getCurrencyCode());
  }

  private String place(Choice choice, Optional<Pending> pending) {
    if (!(pending.orElse(null) instanceof Pending.OpenPlace open)) {
      return choice.value();
    }
    var region = open.readings().get(Integer.parseInt(choice.value()));
    var state = Twins.toldApart(region, open.readings());
    return state.isPresent()
        ? texts.say(
            "choice.PLACE.TWIN", Countries.name(texts, region), country(region), state.get())
        : texts.say(
            "choice.PLACE." + region.kind(), Countries.name(texts, region), country(region));
  }

  private String country(Region region) {
    return region.country().map(c -> Countries.name(texts, c)).orElse(region.name());
  }
}
