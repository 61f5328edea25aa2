package campaignbot.wording;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Words the offer to each creator of a plan, all in one file.
final class OfferWording {
  private final Texts texts;
  private final Numbers numbers;
  private final ProposalWording words;
  private final BriefWording briefs;

  OfferWording(Texts texts, Numbers numbers, ProposalWording words) {
    this.texts = texts;
    this.numbers = numbers;
    this.words = words;
    this.briefs = new BriefWording(texts, numbers);
  }

  List<Message.Part> of(int revision, Proposal proposal) {
    var name = "offers-" + revision + ".md";
    return List.of(
        new Message.Text(texts.say("offers", proposal.lines().size(), name)),
        new Message.Attachment(name, "text/markdown", Bytes.of(sheet(revision, proposal))));
  }

  private String sheet(int revision, Proposal proposal) {
    var parts = new ArrayList<String>();
    parts.add(texts.say("offers.title", revision));
    if (proposal.sample()) {
      parts.add(texts.say("export.sample"));
    }
    proposal.lines().forEach(line -> parts.add(offer(line, proposal)));
    return String.join("\n\n", parts) + "\n";
  }

  private String offer(Line line, Proposal proposal) {
    return String.join(
        "\n\n",
        texts.say("offer.to", line.creator().handle(), words.platform(line.creator())),
        texts.say("offer.hello", line.creator().name(), where(proposal)),
        String.join("\n", facts(line, proposal)));
  }

  private String where(Proposal proposal) {
    return Countries.name(texts, proposal.brief().region().orElseThrow());
  }

  private List<String> facts(Line line, Proposal proposal) {
    var window = proposal.brief().window();
    return List.of(
        texts.say("offer.posts", texts.say("posts." + line.format(), line.posts())),
        texts.say("offer.fee", numbers.money(line.fee()), numbers.money(line.cost())),
        texts.say("offer.dates", window.map(briefs::window).orElse(texts.say("offer.dates.open"))),
        texts.say("offer.open", open(line, window.isPresent())));
  }

  /// What has to be settled with the creator before anything is booked.
  private String open(Line line, boolean datesKnown) {
    var open = new ArrayList<String>();
    if (line.assumed().contains(Assumption.Subject.FEE)) {
      open.add(texts.say("offer.open.fee"));
    }
    if (!datesKnown) {
      open.add(texts.say("offer.open.dates"));
    }
    open.add(texts.say("offer.open.content"));
    return open.stream().collect(Collectors.joining(texts.say("offer.open.separator")));
  }
}
