package campaignbot.wording;

import campaignbot.allocation.Disclosure;
import campaignbot.allocation.Extra;
import campaignbot.allocation.LeadTime;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What to know before the first message to a creator: quotes to ask for, the time it takes, the
/// rule on marking paid posts; and what comes on top of the fees, whichever way is taken.
final class DetailsWording {
  private final Texts texts;
  private final Numbers numbers;

  DetailsWording(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  Message.Part beforeTheFirstMessage(Proposal proposal) {
    var sentences = new ArrayList<String>();
    var quotes = new Quotes(proposal);
    if (quotes.assumed() > 0) {
      sentences.add(stress(proposal, quotes));
    }
    if (!quotes.first().isEmpty()) {
      sentences.add(
          texts.say(
              "quotes.first",
              texts.listed(quotes.first().stream().map(first -> "@" + first.handle()).toList())));
    }
    sentences.add(time(LeadTime.of(proposal)));
    sentences.add(disclosure(proposal));
    return new Message.Text(texts.sentences(sentences));
  }

  List<Message.Part> beyondTheFees(Proposal proposal) {
    return List.of(
        new Message.Text(texts.say("extras")),
        new Message.Facts(
            Arrays.stream(Extra.values())
                .map(extra -> new Message.Fact(texts.say("extra." + extra), extra(extra, proposal)))
                .toList()));
  }

  private String stress(Proposal proposal, Quotes quotes) {
    var low = quotes.stress().getFirst();
    var high = quotes.stress().getLast();
    return texts.say(
        "quotes.stress",
        quotes.assumed(),
        proposal.lines().size(),
        numbers.percent(low.factor()),
        numbers.money(low.cost()),
        numbers.percent(high.factor()),
        numbers.money(high.cost()),
        numbers.percent(high.part()));
  }

  private String time(LeadTime time) {
    return time.beginBy()
        .map(day -> texts.say("lead.beginBy", time.days(), texts.date(day)))
        .orElseGet(() -> texts.say("lead.open", time.days()));
  }

  private String disclosure(Proposal proposal) {
    var region = proposal.brief().region().orElseThrow();
    var rules = Disclosure.rulesOf(region);
    if (rules.isEmpty()) {
      return texts.say("disclosure.open");
    }
    return texts.say(
        Disclosure.isOpen(region) ? "disclosure.some" : "disclosure.known", texts.listed(rules));
  }

  private String extra(Extra extra, Proposal proposal) {
    return extra
        .of(proposal.spend())
        .map(between -> {
          var part = extra.part().orElseThrow();
          return part.low() == part.high()
              ? texts.say(
                  "extra.one",
                  numbers.percent(part.low()),
                  numbers.money(between.low()),
                  part.source())
              : texts.say(
                  "extra.between",
                  numbers.percent(part.low()),
                  numbers.percent(part.high()),
                  numbers.money(between.low()),
                  numbers.money(between.high()),
                  part.source());
        })
        .orElseGet(() -> texts.say("extra.unknown"));
  }
}
