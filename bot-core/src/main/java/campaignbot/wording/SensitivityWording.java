package campaignbot.wording;

import campaignbot.allocation.Bound;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Range;
import campaignbot.allocation.Sensitivity;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.conversation.Reply;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words what other budgets and limits would bring.
final class SensitivityWording {
  /// Of the result: what is less cannot be told from nothing.
  private static final double NOTHING = 0.005;

  /// Of what the same money brings on average: what is less is hardly anything.
  private static final double LITTLE = 0.05;

  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;

  SensitivityWording(Texts texts, Numbers numbers, BriefWording briefs) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
  }

  List<Message.Part> moreMoney(Reply.MoreMoney asked) {
    var proposal = asked.proposal();
    if (proposal.sensitivity().budgets().size() < 2) {
      return List.of(new Message.Text(texts.say("more.unknown")));
    }
    var sentences = new ArrayList<String>();
    sentences.add(more(proposal, asked.step()));
    less(proposal, asked.step()).ifPresent(sentences::add);
    sentences.add(texts.say("more.try", numbers.money(budget(proposal).plus(asked.step()))));
    return List.of(new Message.Text(texts.sentences(sentences)), curve(proposal));
  }

  private String more(Proposal proposal, Money step) {
    var more = proposal.sensitivity().difference(budget(proposal), amount(step));
    if (more.isEmpty()) {
      return texts.say(
          "more.tooFar",
          numbers.money(proposal.sensitivity().budgets().getLast().budget()),
          numbers.money(budget(proposal).plus(step)));
    }
    if (isLittle(more.getAsDouble(), step, proposal)) {
      return texts.say("more.nothing", numbers.money(step));
    }
    return texts.say(
        "more.adds",
        numbers.money(step),
        numbers.about(more.getAsDouble()),
        unit(proposal),
        numbers.money(each(step, more.getAsDouble())),
        texts.say("unitOne." + proposal.forecast().metric()),
        numbers.money(proposal.forecast().costPer()));
  }

  private Optional<String> less(Proposal proposal, Money step) {
    var less = proposal.sensitivity().difference(budget(proposal), -amount(step));
    return less.isPresent() && !isLittle(-less.getAsDouble(), step, proposal)
        ? Optional.of(
            texts.say(
                "more.less",
                numbers.money(step),
                numbers.about(-less.getAsDouble()),
                unit(proposal)))
        : Optional.empty();
  }

  private static boolean isLittle(double result, Money step, Proposal proposal) {
    double average = expected(proposal) * amount(step) / amount(budget(proposal));
    return result <= LITTLE * average;
  }

  /// The budget curve.
  Message.Chart curve(Proposal proposal) {
    return new Message.Chart(
        texts.say("more.chart", unit(proposal)),
        proposal.sensitivity().budgets().stream()
            .map(p ->
                new Message.Bar(
                    texts.say(
                        p.budget().equals(budget(proposal)) ? "more.bar.plan" : "more.bar",
                        numbers.money(p.budget())),
                    p.result().p50(),
                    numbers.range(texts, p.result())))
            .toList());
  }

  List<Message.Part> costOfLimits(Proposal proposal) {
    var limits = proposal.sensitivity().limits();
    if (limits.isEmpty()) {
      var none = proposal.brief().limits().equals(Limits.NONE);
      return List.of(new Message.Text(texts.say(none ? "limitCost.none" : "more.unknown")));
    }
    return List.of(
        new Message.Text(texts.say("limitCost", numbers.about(expected(proposal)), unit(proposal))),
        new Message.Facts(
            limits.stream()
                .map(l -> new Message.Fact(bound(l.bound()), without(l.result(), proposal)))
                .toList()));
  }

  private String without(Range result, Proposal proposal) {
    double gain = result.p50() - expected(proposal);
    if (gain <= NOTHING * expected(proposal)) {
      return texts.say("limitCost.nothing");
    }
    return expected(proposal) > 0
        ? texts.say(
            "limitCost.gain",
            numbers.about(gain),
            unit(proposal),
            numbers.percent(gain / expected(proposal)))
        : texts.say("limitCost.gain.fromNothing", numbers.about(gain), unit(proposal));
  }

  private String bound(Bound bound) {
    return briefs.limits(bound.alone()).orElseThrow();
  }

  /// What the next money would bring and which limit costs most, in a sentence each; the curve.
  List<Message.Part> inShort(Proposal proposal) {
    if (proposal.sensitivity().budgets().size() < 2) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    sentences.add(more(proposal, Sensitivity.usualStep(budget(proposal))));
    proposal.sensitivity().limits().stream()
        .findFirst()
        .filter(l -> l.result().p50() - expected(proposal) > NOTHING * expected(proposal))
        .map(l -> texts.say("limitCost.most", bound(l.bound()), without(l.result(), proposal)))
        .ifPresent(sentences::add);
    return List.of(new Message.Text(texts.sentences(sentences)), curve(proposal));
  }

  /// The least budget for the result that is wanted.
  Optional<String> least(Proposal proposal) {
    return proposal.sensitivity().least().map(least -> least(least, proposal));
  }

  private String least(Sensitivity.Least least, Proposal proposal) {
    return switch (least) {
      case Sensitivity.Enough(var enough, var result, var above) -> {
        var said =
            texts.say(
                "least.enough",
                numbers.money(enough),
                numbers.range(texts, result),
                unit(proposal));
        yield above
            .map(m -> texts.sentences(List.of(said, texts.say("least.proven", numbers.money(m)))))
            .orElse(said);
      }
      case Sensitivity.OutOfReach(var most) ->
          texts.say(
              "least.outOfReach",
              numbers.about(most.result().p50()),
              unit(proposal),
              numbers.money(most.spend()));
    };
  }

  private static Money each(Money money, double results) {
    var each = money.amount().divide(BigDecimal.valueOf(results), MathContext.DECIMAL64);
    var rounded = Money.of(each.setScale(6, RoundingMode.HALF_UP), money.currency());
    return rounded.isZero() ? new Money(1, money.currency()) : rounded;
  }

  private static Money budget(Proposal proposal) {
    return proposal.brief().budget().orElseThrow().limit();
  }

  private static double amount(Money money) {
    return money.amount().doubleValue();
  }

  private static double expected(Proposal proposal) {
    return proposal.forecast().result().p50();
  }

  private String unit(Proposal proposal) {
    return texts.say("unit." + proposal.forecast().metric());
  }
}
