package campaignbot.slack.installation;

import campaignbot.slack.SlackTexts;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.middleware.MiddlewareOps;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.Responder;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets pass what comes from a workspace in which the bot is installed, with its token, and asks
/// nobody: whether the token still lives shows when it is used.
///
/// To a stranger's command, click or form it says how to install the bot; a stranger's event is
/// taken and thrown away, so that Slack does not send it again.
public final class KnownWorkspace implements Middleware {
  private static final Logger LOG = LoggerFactory.getLogger(KnownWorkspace.class);
  private static final String WORKSPACE = "campaign-bot.workspace";
  private static final int TRY_AGAIN = 503;

  private final Installations installations;
  private final Optional<URI> installUrl;
  private final Function<String, Optional<Locale>> settledBy;

  /// @param installUrl where strangers may install the bot
  /// @param settledBy the language of a workspace that had the bot before, or is about to be known
  public KnownWorkspace(
      Installations installations,
      Optional<URI> installUrl,
      Function<String, Optional<Locale>> settledBy) {
    this.installations = installations;
    this.installUrl = installUrl;
    this.settledBy = settledBy;
  }

  /// The workspace of a request that was let pass, as it stands in the key of its talks.
  public static String of(Context context) {
    return Optional.ofNullable(context.getAdditionalValues().get(WORKSPACE))
        .orElseThrow(() -> new IllegalStateException("Not let pass: " + context.getTeamId()));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Response apply(Request request, Response response, MiddlewareChain chain)
      throws Exception {
    if (MiddlewareOps.isNoAuthRequiredRequest(request.getRequestType())) {
      return chain.next(request);
    }
    var installation = installation(request);
    if (installation.isEmpty()) {
      return toStranger(request);
    }
    equip(request.getContext(), installation.get());
    return chain.next(request);
  }

  private Optional<Installation> installation(Request<?> request) {
    return InstalledIn.candidates(request).stream()
        .flatMap(id -> installations.of(id).stream())
        .findFirst();
  }

  private static void equip(Context context, Installation installation) {
    var workspace = installation.workspace();
    context.getAdditionalValues().put(WORKSPACE, workspace.id());
    context.setEnterpriseInstall(workspace.isOrg());
    if (!workspace.isOrg()) {
      context.setTeamId(workspace.id());
    }
    context.setBotToken(installation.tokens().bot());
    context.setBotUserId(installation.bot().userId());
    installation.bot().id().ifPresent(context::setBotId);
  }

  private Response toStranger(Request<?> request) {
    if (request.getRequestType() == RequestType.Command) {
      return Response.ok(Map.of("response_type", "ephemeral", "text", sentence(request)));
    }
    if (request instanceof ViewSubmissionRequest form) {
      return inForm(form).orElseGet(this::taken);
    }
    var url = request.getResponseUrl();
    if (url == null) {
      return taken();
    }
    Thread.startVirtualThread(() -> say(request, url));
    return Response.ok();
  }

  /// While we do not know all who are no strangers, Slack keeps an event and sends it again, and
  /// tells who clicks that it did not work.
  private Response taken() {
    return installations.isComplete() ? Response.ok() : Response.error(TRY_AGAIN);
  }

  /// The form stays open, with what was typed; empty when it has no field to say it at.
  private Optional<Response> inForm(ViewSubmissionRequest form) {
    return Optional.ofNullable(form.getPayload().getView().getBlocks()).stream()
        .flatMap(List::stream)
        .filter(InputBlock.class::isInstance)
        .map(LayoutBlock::getBlockId)
        .findFirst()
        .map(field -> form.getContext().ackWithErrors(Map.of(field, sentence(form))));
  }

  private String sentence(Request<?> request) {
    var texts = new SlackTexts(language(request));
    if (!installations.isComplete()) {
      return texts.say("unknown.starting");
    }
    return installUrl
        .map(url -> texts.say("unknown.install", url.toString()))
        .orElseGet(() -> texts.say("unknown.ask"));
  }

  private Locale language(Request<?> request) {
    return InstalledIn.candidates(request).stream()
        .flatMap(workspace -> settledBy.apply(workspace).stream())
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private void say(Request<?> request, String responseUrl) {
    var sentence = sentence(request);
    try {
      new Responder(request.getContext().getSlack(), responseUrl)
          .sendToAction(a -> a.responseType("ephemeral").replaceOriginal(false).text(sentence));
    } catch (IOException e) {
      LOG.warn("A stranger's click got no answer: {}", e.getMessage());
    }
  }
}
