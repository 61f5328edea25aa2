package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import java.io.ByteArrayInputStream;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part of a workbook, walked from start tag to start tag. Document types, and with them
/// entities that multiply or fetch, are refused.
final class XmlPart {
  private static final XMLInputFactory FACTORY = factory();
  private final XMLStreamReader reader;

  private XmlPart(XMLStreamReader reader) {
    this.reader = reader;
  }

  /// What to do at a start tag; `xml` stands on it.
  @FunctionalInterface
  interface Visit {
    void at(String tag, XmlPart xml);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static void walk(byte[] xml, Visit visit) {
    try {
      var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
      var part = new XmlPart(reader);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          visit.at(reader.getLocalName(), part);
        }
      }
    } catch (XMLStreamException | NoSuchElementException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  Optional<String> attribute(String name) {
    for (var i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /// The text up to the end of this element; of elements within, only those named `t` or `v` count
  /// and phonetic guides (`rPh`) do not.
  String text() {
    var text = new StringBuilder();
    var depth = 1;
    var guide = 0;
    try {
      while (depth > 0) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            guide += reader.getLocalName().equals("rPh") ? 1 : 0;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            guide -= reader.getLocalName().equals("rPh") ? 1 : 0;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (guide == 0) {
              text.append(reader.getText());
            }
          }
          default -> {}
        }
        ImportLimits.check(text.length() <= ImportLimits.CELL_CHARACTERS, Reason.CELL_TOO_LONG);
      }
      return text.toString();
    } catch (XMLStreamException | NoSuchElementException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  /// The text of this element's child `name`, empty when it has none; moves to the element's end.
  Optional<String> child(String... names) {
    var self = reader.getLocalName();
    var found = Optional.<String>empty();
    try {
      for (var event = reader.next();
          !(event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(self));
          event = reader.next()) {
        if (event == XMLStreamConstants.START_ELEMENT
            && java.util.List.of(names).contains(reader.getLocalName())) {
          found = Optional.of(text());
        }
      }
      return found;
    } catch (XMLStreamException | NoSuchElementException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }
}
