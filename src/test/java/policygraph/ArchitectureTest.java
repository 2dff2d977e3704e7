package policygraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The table of packages in docs/architecture.md, as rules. */
@AnalyzeClasses(packages = "policygraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final LayeredArchitecture PACKAGES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("policygraph.model..")
          .layer("lexicon")
          .definedBy("policygraph.lexicon..")
          .layer("source")
          .definedBy("policygraph.source..")
          .layer("text")
          .definedBy("policygraph.text..")
          .layer("structure")
          .definedBy("policygraph.structure..")
          .layer("extract")
          .definedBy("policygraph.extract..")
          .layer("graph")
          .definedBy("policygraph.graph..")
          .layer("index")
          .definedBy("policygraph.index..")
          .layer("question")
          .definedBy("policygraph.question..")
          .layer("search")
          .definedBy("policygraph.search..")
          .layer("export")
          .definedBy("policygraph.export..")
          .layer("web")
          .definedBy("policygraph.web..")
          .layer("mcp")
          .definedBy("policygraph.mcp..")
          .layer("eval")
          .definedBy("policygraph.eval..")
          .layer("console")
          .definedBy("policygraph.console..")
          .layer("ingest")
          .definedBy("policygraph.ingest..")
          .layer("program")
          .definedBy("policygraph")
          .layer("command")
          .definedBy("policygraph.command..");

  @ArchTest
  static final ArchRule each_package_knows_only_what_the_table_allows =
      PACKAGES
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("lexicon")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("source")
          .mayOnlyAccessLayers("model")
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("structure")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("extract")
          .mayOnlyAccessLayers("model", "text", "lexicon", "structure")
          .whereLayer("graph")
          .mayOnlyAccessLayers("model")
          .whereLayer("index")
          .mayOnlyAccessLayers("model", "text", "lexicon")
          .whereLayer("question")
          .mayOnlyAccessLayers("model", "text", "lexicon")
          .whereLayer("search")
          .mayOnlyAccessLayers("model", "text", "lexicon", "question", "index", "graph")
          .whereLayer("mcp")
          .mayNotAccessAnyLayer()
          .whereLayer("export")
          .mayOnlyAccessLayers("model", "graph")
          .whereLayer("web")
          .mayOnlyAccessLayers("model", "lexicon", "question", "search", "graph", "index", "export")
          .whereLayer("console")
          .mayNotAccessAnyLayer()
          .whereLayer("ingest")
          .mayOnlyAccessLayers(
              "model",
              "source",
              "text",
              "lexicon",
              "structure",
              "extract",
              "graph",
              "index",
              "console")
          .whereLayer("command")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule lucene_stays_in_index =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.index..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "ai.onnxruntime..");

  @ArchTest
  static final ArchRule the_neo4j_driver_stays_in_graph =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.neo4j..");

  @ArchTest
  static final ArchRule javalin_stays_in_web =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.javalin..");

  @ArchTest
  static final ArchRule the_protocol_of_assistants_stays_in_mcp =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.mcp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.modelcontextprotocol..");

  @ArchTest
  static final ArchRule forms_of_exports_stay_in_export =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.commons.csv..", "org.dhatim.fastexcel..", "org.eclipse.rdf4j..");

  @ArchTest
  static final ArchRule formats_stay_in_source =
      noClasses()
          .that()
          .resideOutsideOfPackage("policygraph.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.jsoup..");

  @ArchTest
  static final ArchRule the_model_knows_nothing_but_the_jdk =
      classes()
          .that()
          .resideInAPackage("policygraph.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("policygraph.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule graph_and_index_do_not_know_each_other =
      noClasses()
          .that()
          .resideInAPackage("policygraph.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("policygraph.index..");
}
