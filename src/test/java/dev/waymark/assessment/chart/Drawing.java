package dev.waymark.assessment.chart;

import dev.waymark.assessment.scoring.CatalogReference;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.ItemSelection;
import dev.waymark.assessment.scoring.QualityFigures;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.Readiness;
import dev.waymark.assessment.scoring.Remaining;
import dev.waymark.assessment.scoring.ResultInputs;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.StartWith;
import dev.waymark.assessment.scoring.StartWithCode;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire.Cutoffs;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A chart as a strict parser reads it. */
record Drawing(String svg, Document document) {

    static final Map<String, String> TITLES =
            Strategies.causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));

    /** The chart of scales in the order of {@link Strategies#CAUSES}, inaction last. */
    static Drawing of(List<ScaleScore> scales) {
        return of(scales, TITLES, Questionnaires.CUTOFFS);
    }

    static Drawing of(List<ScaleScore> scales, Map<String, String> titles, Cutoffs cutoffs) {
        return of(evaluation("sha256:44136fa355b3678a1146ad16f7e8649e", scales), titles, cutoffs);
    }

    static Drawing of(Evaluation evaluation, Map<String, String> titles, Cutoffs cutoffs) {
        return parsedFrom(Chart.svg(evaluation, titles, cutoffs));
    }

    static Drawing parsedFrom(String svg) {
        return new Drawing(svg, parsed(svg));
    }

    /** What a chart reads of an evaluation; there is nothing else in it. */
    static Evaluation evaluation(String answersHash, List<ScaleScore> scales) {
        var inputs = new ResultInputs(
                new QuestionnaireReference("made-up", 1, ""), new CatalogReference(1, ""), 1, answersHash, null);
        int last = scales.size() - 1;
        return new Evaluation(
                inputs,
                scales.subList(0, last),
                new Readiness(scales.get(last)),
                new QualityFigures(1, List.of()),
                List.of(),
                new StartWith(List.of(), StartWithCode.NOTHING_WEIGHS),
                List.of(),
                null,
                new ItemSelection(List.of(), Remaining.NONE, true));
    }

    /** The texts of what an XPath finds, in the order of the document; elements go by their local names. */
    List<String> all(String xpath) {
        String namespaced = xpath.replaceAll("(?<=/)([a-z]+)(?=[\\[/]|$)", "*[local-name()='$1']");
        try {
            var nodes = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(namespaced, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> nodes.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String one(String xpath) {
        return String.join("|", all(xpath));
    }

    private static Document parsed(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }
}
