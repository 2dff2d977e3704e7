package policygraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets open in spreadsheets, and nothing that a document says runs there. */
class SheetsTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("text", "正文", Column.Kind.PROSE),
          new Column("value", "数值", Column.Kind.NUMBER),
          new Column("date", "日期", Column.Kind.DATE),
          new Column("link", "链接", Column.Kind.LINK));

  private static Sheet sheet(List<?>... rows) {
    return new Sheet("措施", COLUMNS, Arrays.stream(rows).<List<Object>>map(List::copyOf).iterator());
  }

  private static byte[] write(SheetFormat format, boolean chinese, boolean bom, List<?>... rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet(rows), chinese, bom, out);
    return out.toByteArray();
  }

  private static String csv(List<?>... rows) throws IOException {
    return new String(write(SheetFormat.CSV, false, false, rows), StandardCharsets.UTF_8);
  }

  private static List<Object> row(String text) {
    return List.of(text, 1, LocalDate.of(2022, 10, 10), "http://127.0.0.1/measures/m1");
  }

  @Test
  void csv_has_the_stable_names_first_and_quotes_what_has_to_be_quoted() throws IOException {
    assertThat(csv(row("一、“开工”,\n\"推进\"")))
        .isEqualTo(
            "text,value,date,link\r\n"
                + "\"一、“开工”,\n\"\"推进\"\"\",1,2022-10-10,http://127.0.0.1/measures/m1\r\n");
  }

  @Test
  void a_byte_order_mark_and_chinese_headings_come_only_on_request() throws IOException {
    assertThat(new String(write(SheetFormat.CSV, true, true), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF正文,数值,日期,链接\r\n");
    assertThat(csv()).doesNotContain("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://x\")",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "－1+1",
        "-",
        "--5"
      })
  void text_that_would_run_as_a_formula_is_neutralised(String text) throws IOException {
    String cell =
        CSVFormat.RFC4180
            .parse(new java.io.StringReader(csv(row(text))))
            .getRecords()
            .get(1)
            .get(0);
    assertThat(cell).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "-0.35", "+12%", "-1,234.5", "1-2月", "a=b", "约-5", "−5", ""})
  void numbers_and_harmless_text_stay_as_they_are(String text) throws IOException {
    String cell =
        CSVFormat.RFC4180
            .parse(new java.io.StringReader(csv(row(text))))
            .getRecords()
            .get(1)
            .get(0);
    assertThat(cell).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-3.5, -3.5", "1E+3, 1000", "3500.00, 3500.00"})
  void numbers_are_written_in_full(String value, String cell) throws IOException {
    assertThat(csv(List.of("x", new BigDecimal(value), LocalDate.EPOCH, "")).split("\r\n", -1)[1])
        .isEqualTo("x," + cell + ",1970-01-01,");
  }

  @Test
  void a_workbook_has_typed_cells_and_no_formula() throws IOException {
    byte[] bytes =
        write(
            SheetFormat.XLSX,
            true,
            false,
            List.of(
                "=1+1", new BigDecimal("-3.5"), LocalDate.of(2022, 10, 10), "http://127.0.0.1/m"),
            List.of("控制\u0001字符", 7L, "2022-Q4", ""));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Row head = workbook.getSheetAt(0).getRow(0);
      assertThat(head.getCell(0).getStringCellValue()).isEqualTo("正文");
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("措施");
      Row first = workbook.getSheetAt(0).getRow(1);
      Cell text = first.getCell(0);
      assertThat(text.getCellType()).isEqualTo(CellType.STRING);
      assertThat(text.getStringCellValue()).isEqualTo("=1+1");
      assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(-3.5);
      assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2022, 10, 10));
      assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(first.getCell(3).getHyperlink().getAddress()).isEqualTo("http://127.0.0.1/m");
      Row second = workbook.getSheetAt(0).getRow(2);
      assertThat(second.getCell(0).getStringCellValue()).isEqualTo("控制字符");
      assertThat(second.getCell(2).getStringCellValue()).isEqualTo("2022-Q4");
      assertThat(workbook.getSheetAt(0).getColumnWidth(0) / 256).isEqualTo(60);
    }
  }

  @Test
  void a_workbook_of_many_rows_holds_them_all() throws IOException {
    List<?>[] rows =
        IntStream.range(0, 3000).mapToObj(i -> row("第" + i + "项")).toArray(List<?>[]::new);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(write(SheetFormat.XLSX, false, false, rows)))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3000);
      assertThat(workbook.getSheetAt(0).getRow(3000).getCell(0).getStringCellValue())
          .isEqualTo("第2999项");
    }
  }
}
