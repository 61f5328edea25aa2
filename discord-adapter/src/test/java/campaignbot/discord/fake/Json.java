package campaignbot.discord.fake;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.DataType;

/// JSON written in one line.
final class Json {
  private Json() {}

  /// @param namesAndValues in turns; an empty `Optional` leaves its name out
  static DataObject object(Object... namesAndValues) {
    var json = DataObject.empty();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      var name = (String) namesAndValues[i];
      if (namesAndValues[i + 1] instanceof Optional<?> optional) {
        optional.ifPresent(value -> json.put(name, value));
      } else {
        json.put(name, namesAndValues[i + 1]);
      }
    }
    return json;
  }

  static DataObject withNulls(DataObject json, String... names) {
    Arrays.stream(names).forEach(json::putNull);
    return json;
  }

  static DataArray array(Object... values) {
    return array(Arrays.asList(values));
  }

  static DataArray array(Collection<?> values) {
    var array = DataArray.empty();
    values.forEach(array::add);
    return array;
  }

  static DataObject copy(DataObject json) {
    return DataObject.fromJson(json.toString());
  }

  /// The same with all of the other's fields.
  static DataObject with(DataObject json, DataObject more) {
    var both = copy(json);
    copy(more).toMap().forEach(both::put);
    return both;
  }

  static Stream<DataObject> objects(DataArray array) {
    return IntStream.range(0, array.length())
        .filter(i -> array.isType(i, DataType.OBJECT))
        .mapToObj(array::getObject);
  }

  /// Those under a name; none when there is no such list.
  static Stream<DataObject> objects(DataObject json, String name) {
    return list(json, name).map(Json::objects).orElseGet(Stream::empty);
  }

  static Optional<DataArray> list(DataObject json, String name) {
    return json.isType(name, DataType.ARRAY) ? json.optArray(name) : Optional.empty();
  }

  static Optional<DataObject> object(DataObject json, String name) {
    return json.isType(name, DataType.OBJECT) ? json.optObject(name) : Optional.empty();
  }

  static Optional<String> text(DataObject json, String name) {
    return json.opt(name).map(String::valueOf);
  }

  static Stream<String> texts(DataObject json, String name) {
    return list(json, name).stream()
        .flatMap(l -> IntStream.range(0, l.length()).mapToObj(l::getString));
  }

  /// All components within, at any depth.
  static Stream<DataObject> components(DataObject json) {
    return Stream.of(
            objects(json, "components"),
            object(json, "accessory").stream(),
            object(json, "component").stream())
        .flatMap(s -> s)
        .flatMap(c -> Stream.concat(Stream.of(c), components(c)));
  }

  static String joined(Stream<String> texts) {
    return texts.filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
  }
}
