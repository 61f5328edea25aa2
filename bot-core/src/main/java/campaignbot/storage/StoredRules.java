package campaignbot.storage;

import campaignbot.campaign.Rule;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/// A rule by its name; `["Rule", name]` in talks of the time when its enum was taken for a sealed
/// family.
final class StoredRules extends JsonDeserializer<Rule> {
  private StoredRules() {}

  static Module module() {
    return new SimpleModule().addDeserializer(Rule.class, new StoredRules());
  }

  @Override
  public Rule deserialize(JsonParser json, DeserializationContext context) throws IOException {
    JsonNode stored = json.readValueAsTree();
    return Rule.valueOf(stored.isArray() ? stored.path(1).asText() : stored.asText());
  }
}
