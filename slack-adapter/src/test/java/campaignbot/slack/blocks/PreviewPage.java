package campaignbot.slack.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Block Kit as a web page that looks roughly like Slack: to see what is sent, not to be it.
final class PreviewPage {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)>");
  private static final Pattern LINK = Pattern.compile("<(https://[^|>]*)\\|([^>]*)>");
  private static final Pattern BOLD = Pattern.compile("\\*([^*\n]+)\\*");
  private static final String STYLE =
      """
      body{font:15px/1.46 Lato,"Helvetica Neue",Arial,sans-serif;color:#1d1c1d;background:#fff;max-width:820px;margin:24px auto;padding:0 16px}
      h1{font-size:24px}h2{font-size:13px;color:#616061;margin:36px 0 8px;border-top:1px solid #ddd;padding-top:12px;font-weight:600}
      .message{display:flex;gap:10px}.face{flex:none;width:36px;height:36px;border-radius:6px;background:#1264a3;color:#fff;font-weight:700;display:flex;align-items:center;justify-content:center}
      .body{flex:1;min-width:0}.who{font-weight:900}.app{font-size:10px;background:#e8e8e8;border-radius:2px;padding:0 4px;color:#616061;margin:0 6px}.time{color:#616061;font-size:12px}
      .section{white-space:pre-wrap;margin:4px 0}.header{font-size:18px;font-weight:900;margin:8px 0 4px}.context{color:#616061;font-size:13px;white-space:pre-wrap;margin:4px 0}
      .fields{display:grid;grid-template-columns:1fr 2fr;gap:4px 16px;margin:4px 0}.row{display:flex;gap:16px;margin:6px 0;align-items:center;justify-content:space-between}
      .actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}.button{border:1px solid #bbb;border-radius:4px;padding:4px 12px;font-weight:700;font-size:14px;background:#fff}.primary{background:#007a5a;border-color:#007a5a;color:#fff}
      .menu{border:1px solid #bbb;border-radius:4px;padding:4px 28px 4px 12px;font-size:14px;color:#616061;position:relative;white-space:nowrap}.menu:after{content:"";position:absolute;right:10px;top:13px;border:5px solid transparent;border-top-color:#616061}
      table{display:block;overflow:auto;max-height:660px;max-width:100%;width:fit-content;border-collapse:separate;border-spacing:0;margin:8px 0;font-size:14px;border:1px solid #ddd;border-radius:8px}td{border-bottom:1px solid #eee;padding:5px 10px;white-space:nowrap}.wrap{white-space:normal;min-width:12em}tr:first-child td{background:#f8f8f8;font-weight:700}tr:last-child td{border-bottom:0}.right{text-align:right}
      pre{font:12px/1.5 "DejaVu Sans Mono",Menlo,monospace;background:#f8f8f8;border:1px solid #ddd;border-radius:4px;padding:8px;overflow:auto}img{width:100%;border:1px solid #ddd;border-radius:8px}
      .mention{background:#1d9bd11a;color:#1264a3;border-radius:3px;padding:0 2px}.window{border:1px solid #ddd;border-radius:8px;padding:16px 20px;box-shadow:0 4px 16px #0001}.title{font-size:20px;font-weight:900;margin-bottom:12px}
      .field{border:1px solid #868686;border-radius:4px;height:36px;margin:6px 0}.label{font-weight:700}.feet{display:flex;justify-content:flex-end;gap:12px;margin-top:16px}hr{border:0;border-top:1px solid #ddd;margin:12px 0}
      .notification{color:#868686;font-size:12px;margin:6px 0 0 46px;white-space:pre-wrap}
      """;

  private final String picture;

  /// @param picture the address of the picture that stands for every uploaded one
  PreviewPage(String picture) {
    this.picture = picture;
  }

  /// One message or view, with what it is.
  record Shown(String title, JsonObject json) {}

  String of(List<Shown> all) {
    return all.stream()
        .map(s -> "<h2>" + escaped(s.title()) + "</h2>\n" + html(s.json()))
        .collect(
            Collectors.joining(
                "\n",
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                    + "<title>Campaign Bot in Slack</title>\n<style>\n"
                    + STYLE
                    + "</style></head><body>\n<h1>What Campaign Bot says in Slack</h1>\n"
                    + "<p>Every kind of message, form and page, drawn from the blocks that are sent."
                    + " Creators and figures are sample data.</p>\n",
                "\n</body></html>\n"));
  }

  private String html(JsonObject json) {
    var blocks = blocks(json);
    return switch (json.has("type") ? text(json, "type") : "message") {
      case "modal" ->
          "<div class=window><div class=title>"
              + plain(json.get("title"))
              + "</div>"
              + blocks
              + "<div class=feet><span class=button>"
              + plain(json.get("close"))
              + "</span><span class=\"button primary\">"
              + plain(json.get("submit"))
              + "</span></div></div>";
      case "home" -> "<div class=window>" + blocks + "</div>";
      default ->
          "<div class=message><div class=face>CB</div><div class=body><span class=who>Campaign Bot"
              + "</span><span class=app>APP</span><span class=time>10:24</span>"
              + blocks
              + "</div></div>\n<div class=notification>Notification: "
              + marked(firstLine(text(json, "text")))
              + "</div>";
    };
  }

  private String blocks(JsonObject json) {
    return json.getAsJsonArray("blocks").asList().stream()
        .map(b -> block(b.getAsJsonObject()))
        .collect(Collectors.joining("\n"));
  }

  private String block(JsonObject block) {
    return switch (text(block, "type")) {
      case "header" -> div("header", plain(block.get("text")));
      case "section" -> section(block);
      case "context" -> div("context", joined(block, "elements", this::words, " "));
      case "divider" -> "<hr>";
      case "actions" -> div("actions", joined(block, "elements", this::element, ""));
      case "image" ->
          "<img alt=\"" + escaped(text(block, "alt_text")) + "\" src=\"" + picture + "\">";
      case "input" ->
          div("label", plain(block.get("label")))
              + "<div class=field></div>"
              + (block.has("hint") ? div("context", plain(block.get("hint"))) : "");
      case "table" -> table(block);
      case "rich_text" ->
          "<pre>" + escaped(String.join("", Sent.strings(letters(block)))) + "</pre>";
      default -> throw new IllegalArgumentException("No picture of " + block);
    };
  }

  private String section(JsonObject block) {
    if (block.has("fields")) {
      return div("fields", joined(block, "fields", f -> "<div>" + words(f) + "</div>", ""));
    }
    var text = div("section", words(block.get("text")));
    return block.has("accessory") ? div("row", text + element(block.get("accessory"))) : text;
  }

  private String element(JsonElement json) {
    var element = json.getAsJsonObject();
    return text(element, "type").equals("button")
        ? "<span class=\"button "
            + text(element, "style")
            + "\">"
            + plain(element.get("text"))
            + "</span>"
        : "<span class=menu>" + shown(element) + "</span>";
  }

  private String shown(JsonObject menu) {
    if (menu.has("initial_option")) {
      return plain(menu.getAsJsonObject("initial_option").get("text"));
    }
    return menu.has("initial_users") && !menu.getAsJsonArray("initial_users").isEmpty()
        ? joined(menu, "initial_users", u -> mention(u.getAsString()), " ")
        : plain(menu.get("placeholder"));
  }

  private static String table(JsonObject block) {
    var settings = block.getAsJsonArray("column_settings");
    var html = new StringBuilder("<table>");
    for (var row : block.getAsJsonArray("rows")) {
      html.append("\n<tr>");
      for (var i = 0; i < row.getAsJsonArray().size(); i++) {
        var setting = settings.get(i).getAsJsonObject();
        html.append("<td class=\"").append(text(setting, "align"));
        html.append(setting.get("is_wrapped").getAsBoolean() ? " wrap\"" : "\"");
        html.append(">")
            .append(escaped(text(row.getAsJsonArray().get(i).getAsJsonObject(), "text")));
      }
    }
    return html.append("\n</table>").toString();
  }

  private static JsonElement letters(JsonObject block) {
    return block
        .getAsJsonArray("elements")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("elements")
        .get(0)
        .getAsJsonObject()
        .get("text");
  }

  private String words(JsonElement text) {
    return text(text.getAsJsonObject(), "type").equals("mrkdwn")
        ? marked(text(text.getAsJsonObject(), "text"))
        : plain(text);
  }

  /// Slack's texts are escaped already, as far as it asks for it.
  private static String plain(JsonElement text) {
    return escaped(Decoding.unescaped(text(text.getAsJsonObject(), "text")));
  }

  /// Whatever is no tag is escaped for Slack, and with that for a page.
  private static String marked(String text) {
    var links = LINK.matcher(text).replaceAll("<a href=\"$1\">$2</a>");
    var people = MENTION.matcher(links).replaceAll(m -> mention(m.group(1)));
    return BOLD.matcher(people).replaceAll("<b>$1</b>");
  }

  private static String mention(String id) {
    return "<span class=mention>@" + (id.equals("U0ALICE001") ? "alice" : id) + "</span>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String div(String kind, String content) {
    return "<div class=" + kind + ">" + content + "</div>";
  }

  private static String joined(
      JsonObject parent, String key, Function<JsonElement, String> html, String between) {
    return parent.getAsJsonArray(key).asList().stream()
        .map(html)
        .collect(Collectors.joining(between));
  }

  private static String text(JsonObject object, String key) {
    return object.has(key) ? object.get(key).getAsString() : "";
  }
}
