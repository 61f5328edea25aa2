package campaignbot.storage;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;

/// What becomes of a talk, or of what it hears, by being stored and loaded.
public final class StoredForm {
  private StoredForm() {}

  public static Conversation of(Conversation talk) {
    return Json.read(Json.write(talk), Conversation.class);
  }

  public static Heard of(Heard heard) {
    return Json.read(Json.write(heard, Heard.class), Heard.class);
  }
}
