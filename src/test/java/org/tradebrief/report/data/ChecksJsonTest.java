package org.tradebrief.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksJsonTest {

    @Test
    void keysStandInTheOrderOfTheSpecification() throws IOException {
        ChecksJson.Finding finding = new ChecksJson.Finding(
                "growth",
                2,
                ChecksJson.Severity.ERROR,
                ChecksJson.Verdict.EXPLAINED_BY_ROUNDING,
                List.of("S1-01"),
                new ChecksJson.Side(1.5, 1.0, 2.0),
                new ChecksJson.Side(null, 3.0, Double.POSITIVE_INFINITY),
                "PT",
                0.5,
                new ChecksJson.Message("apart", "不符"));
        ChecksJson checks = new ChecksJson(
                "2026-01-31.1", new ChecksJson.Rows(3, 2, 1), List.of(finding), List.of(), List.of(), List.of());
        assertThat(json(checks)).isEqualTo("""
                        {
                          "edition": "2026-01-31.1",
                          "rows": {
                            "read": 3,
                            "accepted": 2,
                            "quarantined": 1
                          },
                          "findings": [
                            {
                              "rule": "growth",
                              "level": 2,
                              "severity": "error",
                              "verdict": "explained by rounding",
                              "figures": [
                                "S1-01"
                              ],
                              "left": {
                                "value": 1.5,
                                "lower": 1.0,
                                "upper": 2.0
                              },
                              "right": {
                                "value": null,
                                "lower": 3.0,
                                "upper": null
                              },
                              "unit": "PT",
                              "gap": 0.5,
                              "message": {
                                "en": "apart",
                                "zh": "不符"
                              }
                            }
                          ],
                          "conflicts": [],
                          "other_repairs": [],
                          "quarantine": []
                        }
                        """);
    }

    @Test
    void rowsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new ChecksJson.Rows(3, 1, 1)).hasMessageContaining("rows read 3");
    }

    private static String json(ChecksJson checks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checks.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
