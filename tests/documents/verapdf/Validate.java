import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDF files against several flavours in one process: Validate ua1,3a FILE...
 *
 * Prints, for each file and flavour, "V <file number> <flavour> pass|fail|error", and for each rule that fails
 * "R <rule> <times> <message> <first place>", fields separated by tabs. The exit status says only whether it ran.
 */
public final class Validate {
    private static final int FAILURES_KEPT_PER_RULE = 100;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        Map<PDFAFlavour, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String id : arguments[0].split(",")) {
            profiles.put(PDFAFlavour.byFlavourId(id), profile(id));
        }
        for (int file = 1; file < arguments.length; file++) {
            for (Map.Entry<PDFAFlavour, ValidationProfile> entry : profiles.entrySet()) {
                validate(file - 1, arguments[file], entry.getKey(), entry.getValue());
            }
        }
    }

    private static ValidationProfile profile(String id) throws Exception {
        String name = id.startsWith("ua") ? "PDFUA-" + id.substring(2) : "PDFA-" + id.toUpperCase();
        try (InputStream xml = Validate.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            return Profiles.profileFromXml(xml);
        }
    }

    private static void validate(int number, String path, PDFAFlavour flavour, ValidationProfile profile) {
        try (InputStream stream = new FileInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(profile, FAILURES_KEPT_PER_RULE, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            print("V", number, flavour.getId(), result.isCompliant() ? "pass" : "fail");
            failures(result);
        } catch (Exception | StackOverflowError problem) {
            print("V", number, flavour.getId(), "error");
            print("R", problem.getClass().getSimpleName(), 1, problem.getMessage(), "");
        }
    }

    private static void failures(ValidationResult result) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, TestAssertion> first = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                times.merge(rule, 1, Integer::sum);
                first.putIfAbsent(rule, assertion);
            }
        }
        for (Map.Entry<String, TestAssertion> entry : first.entrySet()) {
            TestAssertion assertion = entry.getValue();
            print("R", entry.getKey(), times.get(entry.getKey()), assertion.getMessage(),
                    assertion.getLocation().getContext());
        }
    }

    private static void print(Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.length() == 0 ? "" : "\t").append(String.valueOf(field).replaceAll("\\s+", " "));
        }
        OUT.println(line);
    }
}
