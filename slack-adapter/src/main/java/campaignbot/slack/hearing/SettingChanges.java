package campaignbot.slack.hearing;

import campaignbot.bot.WorkspaceSettings;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.slack.blocks.HomeTab;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A setting that was changed in the App Home: stored before it is acknowledged, and shown as it is
/// then, also to somebody who may not change it any more.
public final class SettingChanges implements BlockActionHandler {
  private final WorkspaceSettings settings;
  private final HomePages pages;

  public SettingChanges(WorkspaceSettings settings, HomePages pages) {
    this.settings = settings;
    this.pages = pages;
  }

  /// Whether a press is about a setting.
  static boolean isOne(BlockActionRequest request) {
    return HomeTab.setting(action(request).getActionId()).isPresent();
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    var who = Who.of(context, request.getPayload().getUser().getId());
    var action = action(request);
    HomeTab.setting(action.getActionId())
        .flatMap(SettingChanges::topic)
        .ifPresent(topic -> change(who, topic, action));
    pages.show(who, context.client());
    return context.ack();
  }

  private void change(Who who, Topic topic, BlockActionPayload.Action action) {
    if (action.getSelectedOption() != null) {
      settings.choose(who.workspace(), who.person(), topic, action.getSelectedOption().getValue());
    } else if (action.getSelectedUsers() != null) {
      settings.allow(who.workspace(), who.person(), topic, Set.copyOf(action.getSelectedUsers()));
    }
  }

  private static Optional<Topic> topic(String name) {
    return Arrays.stream(Topic.values()).filter(t -> t.name().equals(name)).findFirst();
  }

  private static BlockActionPayload.Action action(BlockActionRequest request) {
    return request.getPayload().getActions().getFirst();
  }
}
