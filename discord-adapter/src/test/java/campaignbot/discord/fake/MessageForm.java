package campaignbot.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A message as it is sent to Discord, with what its limits depend on.
///
/// @param kept files that it has already
/// @param flagsBefore of the message that it changes
/// @param byToken whether it answers what somebody did
record MessageForm(
    DataObject body,
    List<Upload> uploads,
    List<SharedFile> kept,
    boolean isEdit,
    int flagsBefore,
    boolean byToken) {

  static MessageForm post(DataObject body, List<Upload> uploads) {
    return new MessageForm(body, uploads, List.of(), false, 0, false);
  }

  static MessageForm answer(DataObject body, List<Upload> uploads) {
    return new MessageForm(body, uploads, List.of(), false, 0, true);
  }

  static MessageForm edit(
      DataObject body,
      List<Upload> uploads,
      List<SharedFile> kept,
      int flagsBefore,
      boolean byToken) {
    return new MessageForm(body, uploads, kept, true, flagsBefore, byToken);
  }

  int flags() {
    return body.getInt("flags", 0);
  }

  boolean isV2() {
    return ((flags() | flagsBefore) & Posted.COMPONENTS_V2) != 0;
  }
}
