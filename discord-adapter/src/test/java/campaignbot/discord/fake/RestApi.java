package campaignbot.discord.fake;

/// Which part answers which route. Called only inside `Happenings`.
final class RestApi {
  private final World world;
  private final ApplicationRoutes application;
  private final CommandRoutes commands;
  private final CallbackRoutes callbacks;
  private final WebhookRoutes webhooks;
  private final ChannelRoutes channels;
  private final ThreadRoutes threads;

  RestApi(World world, Messages messages, Events events, Sessions sessions, Address gateway) {
    this.world = world;
    application = new ApplicationRoutes(world, sessions, gateway);
    commands = new CommandRoutes(world);
    callbacks = new CallbackRoutes(world, messages);
    webhooks = new WebhookRoutes(world, messages);
    channels = new ChannelRoutes(world, messages, events);
    threads = new ThreadRoutes(world, messages, events);
  }

  /// Where the gateway is.
  interface Address {
    String get();
  }

  Answer answer(Request request) {
    return switch (request.template()) {
      case "GET /users/@me" -> application.self();
      case "GET /applications/@me", "GET /oauth2/applications/@me" -> application.application();
      case "GET /gateway" -> application.gateway();
      case "GET /gateway/bot" -> application.gatewayOfBots();
      case "POST /users/@me/channels" -> application.direct(request);
      case "GET /applications/:id/commands", "GET /applications/:id/guilds/:id/commands" ->
          commands.all(request);
      case "PUT /applications/:id/commands", "PUT /applications/:id/guilds/:id/commands" ->
          commands.replace(request);
      case "POST /interactions/:id/:token/callback" -> callbacks.answer(request);
      case "POST /webhooks/:id/:token" -> webhooks.post(request);
      case "GET /webhooks/:id/:token/messages/@original", "GET /webhooks/:id/:token/messages/:id" ->
          webhooks.get(request);
      case "PATCH /webhooks/:id/:token/messages/@original",
          "PATCH /webhooks/:id/:token/messages/:id" ->
          webhooks.edit(request);
      case "DELETE /webhooks/:id/:token/messages/@original",
          "DELETE /webhooks/:id/:token/messages/:id" ->
          webhooks.delete(request);
      case "GET /channels/:id" -> channels.get(request);
      case "POST /channels/:id/typing" -> channels.type(request);
      case "GET /channels/:id/messages" -> channels.history(request);
      case "POST /channels/:id/messages" -> channels.post(request);
      case "GET /channels/:id/messages/:id" -> channels.message(request);
      case "PATCH /channels/:id/messages/:id" -> channels.edit(request);
      case "DELETE /channels/:id/messages/:id" -> channels.delete(request);
      case "POST /channels/:id/messages/:id/threads" -> threads.fromMessage(request);
      case "POST /channels/:id/threads" -> threads.alone(request);
      case "PATCH /channels/:id" -> threads.change(request);
      default -> unknown(request);
    };
  }

  private Answer unknown(Request request) {
    world.complaints.add("The fake has no route " + request.template());
    return Answer.no(404, 0, "404: Not Found").asMeant();
  }
}
