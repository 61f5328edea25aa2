package campaignbot.discord.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// What the bot says after its first answer, by the token of what somebody did.
final class WebhookRoutes {
  private static final int FOLLOW_UPS_OF_GUESTS = 5;

  private final World world;
  private final Messages messages;

  WebhookRoutes(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
  }

  Answer post(Request request) {
    return withToken(request, it -> followUp(it, request));
  }

  /// The first after a deferral fills it in.
  private Answer followUp(Interaction it, Request request) {
    var loading = it.original.map(world.messages::get).filter(Posted::isLoading);
    if (loading.isPresent()) {
      return messages.edit(loading.get(), request.body(), request.files(), true).answer();
    }
    if (it.isOfPersonOnly() && it.followUps.size() >= FOLLOW_UPS_OF_GUESTS) {
      return Answer.no(
          400, Answer.TOO_MANY_FOLLOW_UPS, "Maximum number of follow-up messages reached");
    }
    var outcome = messages.answer(it, request.body(), request.files());
    outcome.message().ifPresent(m -> it.followUps.add(m.id()));
    return outcome.answer();
  }

  Answer get(Request request) {
    return withMessage(request, m -> Answer.ok(m.json()));
  }

  Answer edit(Request request) {
    return withMessage(
        request, m -> messages.edit(m, request.body(), request.files(), true).answer());
  }

  Answer delete(Request request) {
    return withMessage(request, m -> messages.delete(m));
  }

  private Answer withMessage(Request request, Function<Posted, Answer> then) {
    return withToken(
        request,
        it -> {
          var asked = request.at(4);
          var id =
              asked.equals("@original")
                  ? it.original
                  : Optional.of(asked)
                      .filter(a -> it.followUps.contains(a) || it.original.equals(Optional.of(a)));
          return id.flatMap(i -> Optional.ofNullable(world.messages.get(i)))
              .map(then)
              .orElseGet(() -> messages.unknownMessage(id.orElse(asked)));
        });
  }

  private Answer withToken(Request request, Function<Interaction, Answer> then) {
    var known =
        world.interactions.values().stream()
            .filter(i -> i.token().equals(request.at(2)) && i.acknowledgement.isPresent())
            .findFirst();
    if (known.isEmpty() || !request.at(1).equals(FakeDiscord.APPLICATION)) {
      return Answer.no(404, Answer.UNKNOWN_WEBHOOK, "Unknown Webhook");
    }
    var life = world.settings.tokensLive;
    if (Duration.ofNanos(System.nanoTime() - known.get().began).compareTo(life) > 0
        || world.clock.instant().isAfter(Ids.madeAt(known.get().id()).plus(life))) {
      return Answer.no(401, Answer.TOKEN_OVER, "Invalid Webhook Token").asMeant();
    }
    return then.apply(known.get());
  }
}
