package campaignbot.discord.fake;

/// A file as it came with a request.
///
/// @param field like `files[0]`
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Upload(String field, String name, String type, byte[] content) {

  /// The number by which the JSON beside it speaks of it.
  String number() {
    return field.replaceAll("\\D", "");
  }
}
