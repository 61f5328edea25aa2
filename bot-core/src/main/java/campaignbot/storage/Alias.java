package campaignbot.storage;

import campaignbot.campaign.Platform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A name in place of a creator's in stored JSON: figures stay, the person goes.
///
/// Only what may hold a name is touched: a creator called `food` must not take the niche along.
final class Alias {
  private final String handle;
  private final List<String> names;
  private final Optional<Platform> platform;
  private final String alias;
  private final Pattern inProse;

  /// @param names under which people know the creator
  /// @param platform empty = on all of them
  /// @param alias a handle that no creator has
  Alias(String handle, Set<String> names, Optional<Platform> platform, String alias) {
    this.handle = handle;
    this.names = Stream.concat(Stream.of(handle), names.stream()).distinct().toList();
    this.platform = platform;
    this.alias = alias;
    this.inProse =
        Pattern.compile(
            this.names.stream()
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|", "(?<![\\p{Alnum}_.])(?:", ")(?![\\p{Alnum}_]|\\.\\p{Alnum})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Whether it is worth looking closer.
  boolean mayBeIn(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(n -> lower.contains(n.toLowerCase(Locale.ROOT)));
  }

  /// @param prose the fields whose texts people write or read
  /// @return whether the creator was in it
  boolean replaceIn(JsonNode node, Set<String> prose) {
    return switch (node) {
      case ObjectNode object -> inObject(object, prose);
      case ArrayNode array -> inArray(array, prose);
      default -> false;
    };
  }

  private boolean inObject(ObjectNode object, Set<String> prose) {
    var found = isTheCreator(object);
    if (object.has("fees") && !found) {
      // Somebody else, perhaps of the same handle on another platform.
      return false;
    }
    if (found) {
      object.put("handle", alias).put("name", alias).putNull("person").putNull("contact");
    }
    for (var field : object.properties()) {
      found |= inField(object, field.getKey(), field.getValue(), prose);
    }
    return found;
  }

  /// A whole creator, not only a mention: it has fees.
  private boolean isTheCreator(ObjectNode object) {
    return object.has("fees")
        && object.path("handle").asText().equalsIgnoreCase(handle)
        && platform.map(p -> object.path("platform").asText().equals(p.name())).orElse(true);
  }

  private boolean inField(ObjectNode object, String name, JsonNode value, Set<String> prose) {
    return switch (name) {
      case "must", "without" -> value instanceof ArrayNode handles && inHandles(handles);
      case "handle", "id", "person" ->
          value instanceof TextNode text && inName(object, name, text.textValue());
      default ->
          prose.contains(name) ? inProse(object, name, value, prose) : replaceIn(value, prose);
    };
  }

  private boolean inName(ObjectNode object, String field, String text) {
    if (isNamedBy(text)) {
      object.put(field, alias);
      return true;
    }
    return false;
  }

  private boolean inProse(ObjectNode object, String name, JsonNode value, Set<String> prose) {
    if (!(value instanceof TextNode text)) {
      return value instanceof ArrayNode array ? inCells(array, prose) : replaceIn(value, prose);
    }
    var found = inProse.matcher(text.textValue()).find();
    object.put(name, replaced(text.textValue()));
    return found;
  }

  private String replaced(String text) {
    return inProse.matcher(text).replaceAll(Matcher.quoteReplacement(alias));
  }

  private boolean inCells(ArrayNode cells, Set<String> prose) {
    var found = false;
    for (var i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof TextNode text) {
        found |= inProse.matcher(text.textValue()).find();
        cells.set(i, TextNode.valueOf(replaced(text.textValue())));
      } else if (cells.get(i) instanceof ArrayNode row) {
        found |= inCells(row, prose);
      } else {
        found |= replaceIn(cells.get(i), prose);
      }
    }
    return found;
  }

  private boolean inArray(ArrayNode array, Set<String> prose) {
    var found = false;
    for (var element : array) {
      found |= replaceIn(element, prose);
    }
    return found;
  }

  private boolean inHandles(ArrayNode handles) {
    var found = false;
    for (var i = 0; i < handles.size(); i++) {
      if (isNamedBy(handles.get(i).asText())) {
        handles.set(i, TextNode.valueOf(alias));
        found = true;
      }
    }
    return found;
  }

  /// By handle, name or person, or as `Creator.key` has it: `instagram:mei.eats`.
  private boolean isNamedBy(String text) {
    var colon = text.indexOf(':');
    return names.stream().anyMatch(text::equalsIgnoreCase)
        || (text.substring(colon + 1).equalsIgnoreCase(handle)
            && platform.map(p -> text.startsWith(p.slug() + ":")).orElse(colon > 0));
  }
}
