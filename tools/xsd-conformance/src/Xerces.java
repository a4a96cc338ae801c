import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

/**
 * Asks the Xerces of the Java machine about many documents in one process. Each line of the input is the path of a schema, a
 * tab, and a document in base64; without a document the schema is only compiled. Each line of the output answers one: "ok",
 * "invalid" or "schema", and what Xerces says.
 */
final class Xerces {
  private static final Map<String, Object> compiled = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    StringBuilder output = new StringBuilder();
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] parts = line.split("\t", -1);
      output.append(verdict(parts[0], parts[1])).append('\n');
    }
    System.out.print(output);
  }

  private static String verdict(String path, String document) {
    Object schema = compiled.computeIfAbsent(path, Xerces::compile);
    if (schema instanceof String problem) return "schema " + problem;
    if (document.isEmpty()) return "ok";
    byte[] bytes = Base64.getDecoder().decode(document);
    try {
      ((Schema) schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
      return "ok";
    } catch (Exception problem) {
      return "invalid " + oneLine(problem);
    }
  }

  /** A schema, or what is wrong with it. */
  private static Object compile(String path) {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(path));
    } catch (Exception problem) {
      return oneLine(problem);
    }
  }

  private static String oneLine(Exception problem) {
    return String.valueOf(problem.getMessage()).replaceAll("\\s+", " ");
  }
}
