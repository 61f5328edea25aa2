package campaignbot.discord.fake;

import campaignbot.discord.fake.Interaction.Acknowledgement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The first answer to what somebody did: within three seconds, and once.
final class CallbackRoutes {
  private final World world;
  private final Messages messages;

  CallbackRoutes(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
  }

  Answer answer(Request request) {
    var known =
        Optional.ofNullable(world.interactions.get(request.at(1)))
            .filter(i -> i.token().equals(request.at(2)));
    if (known.isEmpty()) {
      return Answer.no(404, Answer.UNKNOWN_INTERACTION, "Unknown interaction");
    }
    var it = known.get();
    if (it.acknowledgement.isPresent()) {
      var refused =
          Answer.no(400, Answer.ALREADY_ACKNOWLEDGED, "Interaction has already been acknowledged.");
      return it.deliveries > 1 ? refused.asMeant() : refused;
    }
    var took = Duration.ofNanos(System.nanoTime() - it.began);
    if (took.compareTo(world.settings.acknowledgeWithin) > 0) {
      var refused = Answer.no(404, Answer.UNKNOWN_INTERACTION, "Unknown interaction");
      return world.settings.acknowledgeWithin.toMillis() < 3_000 ? refused.asMeant() : refused;
    }
    return taken(it, request, took);
  }

  private static Set<Acknowledgement> allowed(Interaction it) {
    return switch (it.kind) {
      case COMMAND ->
          Set.of(Acknowledgement.MESSAGE, Acknowledgement.DEFERRED_MESSAGE, Acknowledgement.MODAL);
      case COMPONENT ->
          Set.of(
              Acknowledgement.MESSAGE,
              Acknowledgement.DEFERRED_MESSAGE,
              Acknowledgement.DEFERRED_UPDATE,
              Acknowledgement.UPDATE,
              Acknowledgement.MODAL);
      case AUTOCOMPLETE -> Set.of(Acknowledgement.CHOICES);
      case MODAL ->
          it.on.isPresent()
              ? Set.of(
                  Acknowledgement.MESSAGE,
                  Acknowledgement.DEFERRED_MESSAGE,
                  Acknowledgement.DEFERRED_UPDATE,
                  Acknowledgement.UPDATE)
              : Set.of(Acknowledgement.MESSAGE, Acknowledgement.DEFERRED_MESSAGE);
    };
  }

  private Answer taken(Interaction it, Request request, Duration took) {
    var body = request.body();
    var data = Json.object(body, "data").orElseGet(DataObject::empty);
    var how = Acknowledgement.of(body.getInt("type", 0)).filter(a -> allowed(it).contains(a));
    if (how.isEmpty()) {
      return Answer.flawed(
          List.of(
              new Flaw(
                  "type",
                  "INTERACTION_APPLICATION_INVALID_CALLBACK",
                  "Callback type " + body.getInt("type", 0) + " is not valid here",
                  true)));
    }
    var outcome = carriedOut(it, how.get(), data, request.files());
    if (outcome.refusal().isPresent()) {
      return outcome.refusal().get();
    }
    it.acknowledgement = how;
    it.took = Optional.of(took);
    it.answered = data;
    it.original = outcome.message().map(Posted::id);
    return request.query().getOrDefault("with_response", "").equals("true")
        ? Answer.ok(response(it, how.get(), outcome.message()))
        : Answer.done();
  }

  private Outcome carriedOut(
      Interaction it, Acknowledgement how, DataObject data, List<Upload> files) {
    return switch (how) {
      case MESSAGE -> messages.answer(it, data, files);
      case DEFERRED_MESSAGE -> Outcome.of(messages.loading(it, data.getInt("flags", 0)));
      case DEFERRED_UPDATE -> Outcome.of(now(it));
      case UPDATE -> messages.edit(now(it), data, files, true);
      case CHOICES -> checked(it, ChoiceLimits.of(data));
      case MODAL -> checked(it, ModalLimits.of(data));
    };
  }

  private Posted now(Interaction it) {
    var on = it.on.orElseThrow();
    return Optional.ofNullable(world.messages.get(on.id())).orElse(on);
  }

  private Outcome checked(Interaction it, List<Flaw> flaws) {
    flaws.forEach(f -> world.complaints.add("Answer to " + it.kind + ": " + f));
    return flaws.isEmpty() ? Outcome.nothing() : Outcome.refused(Answer.flawed(flaws));
  }

  private static DataObject response(
      Interaction it, Acknowledgement how, Optional<Posted> message) {
    var interaction = Json.object("id", it.id(), "type", it.kind.type);
    message.ifPresent(m ->
        interaction
            .put("response_message_id", m.id())
            .put("response_message_loading", m.isLoading())
            .put("response_message_ephemeral", m.isEphemeral()));
    var resource = Json.object("type", how.type, "message", message.map(Posted::json));
    return Json.object("interaction", interaction, "resource", resource);
  }
}
