package campaignbot.slack.hearing;

import campaignbot.slack.installation.KnownWorkspace;
import com.slack.api.bolt.context.Context;

/// Who speaks, and to which workspace.
///
/// @param bot the user id under which the bot is known there
record Who(String workspace, String person, String bot) {
  static Who of(Context context, String person) {
    return new Who(KnownWorkspace.of(context), person, context.getBotUserId());
  }
}
