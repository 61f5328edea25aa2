package campaignbot.storage;

import campaignbot.wording.Bytes;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Base64;

/// What a file holds as JSON: a text as such, so that a name can be found and erased in it,
/// anything else as `{"base64": …}`.
final class StoredBytes {
  private static final String BASE64 = "base64";

  private StoredBytes() {}

  static Module module() {
    return new SimpleModule()
        .addSerializer(Bytes.class, new Writing())
        .addDeserializer(Bytes.class, new Reading());
  }

  private static final class Writing extends JsonSerializer<Bytes> {
    @Override
    public void serialize(Bytes bytes, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      var text = bytes.text();
      if (text.isPresent()) {
        json.writeString(text.get());
      } else {
        json.writeStartObject();
        json.writeStringField(BASE64, Base64.getEncoder().encodeToString(bytes.toArray()));
        json.writeEndObject();
      }
    }
  }

  private static final class Reading extends JsonDeserializer<Bytes> {
    @Override
    public Bytes deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        return Bytes.of(json.getText());
      }
      JsonNode stored = json.readValueAsTree();
      return Bytes.of(Base64.getDecoder().decode(stored.path(BASE64).asText()));
    }
  }
}
