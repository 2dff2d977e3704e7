package policygraph.lexicon;

import java.util.List;
import policygraph.model.Agency;

/**
 * What bodies of one kind are in charge of, at whatever place: 能源, 市场监督管理, 党委组织部.
 *
 * @param id makes an agency's id together with its place
 * @param nationalName full name of the central body, or "" where there is none
 * @param english what such a body is called, without department, bureau, commission
 * @param form full name of a place's body: {place}, {-place} and {name} are filled in
 */
record AgencyStem(
    String id, Agency.Kind kind, String nationalName, List<String> english, String form) {}
