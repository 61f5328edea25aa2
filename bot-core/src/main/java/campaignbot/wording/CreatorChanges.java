package campaignbot.wording;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known of a creator, and what has become different.
final class CreatorChanges {
  private final Texts texts;
  private final Numbers numbers;

  CreatorChanges(Texts texts, Numbers numbers) {
    this.texts = texts;
    this.numbers = numbers;
  }

  /// What a plan would have to assume.
  enum Open {
    PLACE,
    NICHES,
    FEE
  }

  List<Open> open(Creator creator) {
    var open = new ArrayList<Open>();
    if (creator.place().isEmpty()) {
      open.add(Open.PLACE);
    }
    if (creator.niches().isEmpty()) {
      open.add(Open.NICHES);
    }
    if (creator.fees().isEmpty()) {
      open.add(Open.FEE);
    }
    return open;
  }

  String known(Creator creator, boolean withFees) {
    var known = new ArrayList<String>();
    platform(creator).ifPresent(known::add);
    followers(creator).ifPresent(known::add);
    place(creator).ifPresent(known::add);
    niches(creator).ifPresent(known::add);
    if (withFees) {
      creator.fees().stream().map(this::fee).forEach(known::add);
    }
    return texts.listed(known);
  }

  /// @param withFees whether earlier fees may be told
  String between(Creator before, Creator after, boolean withFees) {
    var changed = new ArrayList<String>();
    for (var part :
        List.<Function<Creator, Optional<String>>>of(
            this::platform, this::followers, this::place, this::niches)) {
      changed(part.apply(before), part.apply(after)).ifPresent(changed::add);
    }
    var formats =
        after.fees().stream()
            .filter(f -> !before.fees().contains(f))
            .map(Fee::format)
            .collect(Collectors.toSet());
    if (!formats.isEmpty()) {
      changed.add(fees(before, after, formats, withFees));
    }
    return texts.listed(changed);
  }

  /// The fees of some formats, each with the one before.
  String fees(Creator before, Creator after, Set<Format> formats, boolean withEarlier) {
    return texts.listed(
        after.fees().stream()
            .filter(f -> formats.contains(f.format()))
            .map(f ->
                before.fees().stream()
                    .filter(b -> withEarlier && b.format() == f.format())
                    .findFirst()
                    .map(b -> changedFee(b, f))
                    .orElseGet(() -> fee(f)))
            .toList());
  }

  private String changedFee(Fee before, Fee after) {
    return texts.say(
        "creator.fee.was",
        texts.say("format." + after.format()),
        numbers.money(after.price()),
        numbers.money(before.price()));
  }

  private Optional<String> changed(Optional<String> before, Optional<String> after) {
    return before.equals(after)
        ? Optional.empty()
        : after.map(now -> before.map(was -> texts.say("creator.was", now, was)).orElse(now));
  }

  private Optional<String> platform(Creator creator) {
    return creator.platform().map(Platform::label);
  }

  private Optional<String> followers(Creator creator) {
    return creator.followers().isPresent()
        ? Optional.of(
            texts.say("creator.followers", numbers.followers(creator.followers().getAsLong())))
        : Optional.empty();
  }

  private Optional<String> place(Creator creator) {
    return creator.place().map(p -> Countries.name(texts, p));
  }

  private Optional<String> niches(Creator creator) {
    return Optional.of(texts.listed(creator.niches().stream().map(texts::niche).toList()))
        .filter(n -> !n.isEmpty());
  }

  private String fee(Fee fee) {
    return texts.say(
        "creator.fee", texts.say("format." + fee.format()), numbers.money(fee.price()));
  }
}
