// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate
"use strict";
export const validateAudit = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"audit.v1.schema.json","title":"AuditFile","description":"What an audit is: what each column of a prediction log means, which groups are compared by which metrics, and against which policy. A single value may stand wherever a list may.","type":"object","additionalProperties":false,"required":["id"],"if":{"not":{"required":["counterfactual"]}},"then":{"required":["outcome","groups"],"properties":{"outcome":{"description":"what the model decides and what came true"},"groups":{"minItems":1,"description":"the columns whose levels are compared"},"model":{"properties":{"columns":{"minItems":1}}},"metrics":{"minItems":1}}},"properties":{"$schema":{"type":"string","description":"the place of this schema, for editors"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"a short name of letters, digits, dots, dashes and underscores"},"title":{"type":"string","minLength":1,"description":"what a reader calls the audit; its id by default"},"question":{"type":["string","null"],"description":"the question that the audit answers, in one sentence"},"data":{"$ref":"#/$defs/data"},"model":{"description":"the model, by its name or with more","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/model"}]},"outcome":{"$ref":"#/$defs/outcome"},"groups":{"description":"the columns whose levels are compared, as names or with more","anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/group"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/group"}]}}]},"strata":{"$ref":"#/$defs/columnNames","description":"columns within whose levels groups are compared too, beside the whole (a payer, a department)"},"proxies":{"$ref":"#/$defs/columnNames","description":"columns that are asked, beside the strata, whether they could stand in for a group (a postcode area, a language)"},"intersections":{"type":"object","additionalProperties":false,"description":"how many attributes are crossed, and from how many rows on","properties":{"depth":{"type":"integer","minimum":1,"maximum":6,"description":"how many attributes are crossed; 2 by default where there are two"},"minimum":{"type":"integer","minimum":0,"description":"the least rows of an intersection that is reported; 30 by default"}}},"metrics":{"description":"the metrics reported, by name","anyOf":[{"$ref":"#/$defs/metricName"},{"type":"array","items":{"$ref":"#/$defs/metricName"}}]},"policy":{"description":"the name of a policy of the library, the policy itself, or null","anyOf":[{"type":"string"},{"$ref":"policy.v1.schema.json"},{"type":"null"}]},"inference":{"type":"object","additionalProperties":false,"description":"how sure the intervals are and how many comparisons are paid for","properties":{"level":{"type":"number","exclusiveMinimum":0.5,"exclusiveMaximum":1,"description":"confidence level; 0.95 by default"},"correction":{"enum":["holm","benjamini-hochberg","none"],"description":"how p values pay for the size of their family; holm by default"},"seed":{"type":"integer","minimum":0,"maximum":4294967295,"description":"the seed of the resampling; 20251121 by default"},"resamples":{"type":"integer","minimum":100,"maximum":100000,"description":"how often cells are resampled; 2000 by default"}}},"privacy":{"type":"object","additionalProperties":false,"description":"what is too small to leave the machine","properties":{"minimumCell":{"type":"integer","minimum":0,"maximum":1000000,"description":"the least number of people that a published cell holds, unless it holds none; 11 by default"}}},"counterfactual":{"$ref":"#/$defs/counterfactual"},"compare":{"$ref":"#/$defs/compare"}},"$defs":{"columnName":{"type":"string","minLength":1,"description":"the name of a column of the log"},"columnNames":{"anyOf":[{"$ref":"#/$defs/columnName"},{"type":"array","items":{"$ref":"#/$defs/columnName"}}],"description":"names of columns of the log"},"scalar":{"type":["string","number","boolean"],"description":"a value of the log"},"scalars":{"anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}}],"description":"values of the log"},"scalarsOrNone":{"anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","items":{"$ref":"#/$defs/scalar"}}],"description":"values of the log"},"data":{"title":"DataFile","type":"object","additionalProperties":false,"description":"what the rows of the log are","properties":{"source":{"type":["string","null"],"description":"where the rows come from, for the reader"},"rowsAre":{"enum":["people","cases"],"description":"people: small cells are suppressed in all that leaves; cases (vignettes, benchmark questions): nothing is"},"unit":{"type":["string","null"],"description":"what one row is, or the column that identifies it"},"cluster":{"type":["string","null"],"minLength":1,"description":"the column that tells whose row it is, where a person has several"},"weight":{"type":["string","null"],"minLength":1,"description":"the column of sampling weights"},"time":{"description":"the column of dates, by its name or with a bucket","anyOf":[{"$ref":"#/$defs/columnName"},{"type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"bucket":{"enum":["day","week","month","quarter","year"],"description":"the length of a period; month by default"},"timezone":{"type":"string","minLength":1,"description":"the time zone of the dates; UTC by default"}}},{"type":"null"}]},"unpivot":{"description":"wide columns that become rows","anyOf":[{"$ref":"#/$defs/unpivot"},{"type":"array","items":{"$ref":"#/$defs/unpivot"}}]}}},"unpivot":{"title":"UnpivotFile","type":"object","additionalProperties":false,"required":["columns","value"],"properties":{"columns":{"type":"string","minLength":1,"description":"a regular expression over column names, whose named groups become columns"},"value":{"$ref":"#/$defs/columnName"},"set":{"type":"object","additionalProperties":{"$ref":"#/$defs/scalar"},"description":"columns with a fixed value"}}},"binaryColumn":{"description":"a column of 0 and 1 by its name, or a column with the values that are positive","anyOf":[{"$ref":"#/$defs/columnName"},{"title":"BinaryColumnFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"positive":{"$ref":"#/$defs/scalarsOrNone","description":"the values that are positive; 1 by default. None where the outcome is not binary: classes, numbers and grades are taken as they are"},"negative":{"description":"the values that are negative; null: every other value is","anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},{"type":"null"}]}}},{"type":"null"}]},"score":{"description":"a column of scores by its name, or with its threshold","anyOf":[{"$ref":"#/$defs/columnName"},{"title":"ScoreFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"threshold":{"type":["number","null"],"description":"the number at or above which a score is a positive decision"}}},{"type":"null"}]},"model":{"title":"ModelFile","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"the model's name"},"version":{"type":["string","null"],"description":"the model's version"},"column":{"type":["string","null"],"minLength":1,"description":"the column that tells models apart in a long log"},"columns":{"description":"the models of a wide log, each with its own columns","anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/modelSource"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/modelSource"}]}}]},"facets":{"type":"object","description":"further names for what the model is, or columns that hold them","additionalProperties":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"}}}],"description":"a text, or the column that holds it"}}}},"modelSource":{"title":"ModelSourceFile","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"the model's name"},"prediction":{"$ref":"#/$defs/binaryColumn","description":"the column of its decisions"},"score":{"$ref":"#/$defs/score","description":"the column of its scores"}}},"outcome":{"title":"OutcomeFile","type":"object","additionalProperties":false,"description":"what the model decides and what came true","properties":{"type":{"enum":["binary","classes","number","graded","none"],"description":"what kind of outcome it is; binary by default"},"label":{"$ref":"#/$defs/binaryColumn","description":"the column of what came true"},"prediction":{"$ref":"#/$defs/binaryColumn","description":"the column of the model's decisions"},"score":{"$ref":"#/$defs/score","description":"the column of the model's scores"},"answers":{"title":"AnswersFile","type":"object","additionalProperties":false,"description":"what a graded answer may be beside a grade; only where the outcome is graded","properties":{"cut":{"type":["number","null"],"description":"the grade at or above which an answer counts as good"},"refused":{"$ref":"#/$defs/scalarsOrNone","description":"the values that mean that the answer was refused"},"unparsed":{"$ref":"#/$defs/scalarsOrNone","description":"the values that mean that no grade could be read from the answer; whatever else is no number is unparsed too"}}},"favourable":{"enum":["selected","not_selected"],"description":"which decision is good for the person; selected by default"},"meaning":{"type":["string","null"],"description":"what a positive decision means for the person"},"labelMeaning":{"type":["string","null"],"description":"what a positive label means"}}},"group":{"title":"GroupFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"title":{"type":"string","minLength":1,"description":"what a reader calls the attribute; its column by default"},"missing":{"$ref":"#/$defs/scalarsOrNone","description":"values that mean \"not recorded\", beside null and the empty text"},"missingMembership":{"enum":["shown","compared"],"description":"whether rows with no recorded group are compared; shown by default"},"labels":{"type":"object","additionalProperties":{"type":"string","minLength":1,"description":"the title of a level"},"description":"titles for levels, by level"},"reference":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"the group that the others are compared with: {\"level\": …} or {\"rule\": \"largest\"}","properties":{"level":{"$ref":"#/$defs/scalar","description":"a level of the column"},"rule":{"enum":["largest","best","overall","rest"],"description":"how the reference is chosen"}}},"bins":{"description":"how a column of numbers is cut into levels","anyOf":[{"title":"BinsFile","type":"object","additionalProperties":false,"required":["edges"],"properties":{"edges":{"description":"the numbers between which the levels lie","anyOf":[{"type":"number"},{"type":"array","minItems":1,"items":{"type":"number"}}]},"closed":{"enum":["left","right"],"description":"which end belongs to its bin; left by default"}}},{"type":"null"}]},"legitimate":{"type":"boolean","description":"true where a difference can be legitimate: it is described, not judged"}}},"metricName":{"title":"MetricNameFile","enum":["count","base_rate","selection_rate","true_positive_rate","false_negative_rate","false_positive_rate","true_negative_rate","precision","false_discovery_rate","negative_predictive_value","false_omission_rate","accuracy","error_rate","balanced_accuracy","f1","matthews_correlation","treatment_equality","positive_likelihood_ratio","negative_likelihood_ratio","share_of_selected","missed","wrongly_flagged","mean_score","auroc","average_precision","brier_score","log_loss","expected_calibration_error","maximum_calibration_error","calibration_intercept","calibration_slope","observed_expected_ratio","ks_separation","net_benefit","bpsn_auroc","bnsp_auroc","mean_prediction","mean_label","mean_error","mean_absolute_error","root_mean_squared_error","r_squared","macro_recall","macro_precision","macro_f1","weighted_f1","cohens_kappa","mean_grade","share_above_cut","refusal_rate","unparsed_rate"],"description":"the name of a metric"},"counterfactual":{"title":"CounterfactualFile","type":"object","additionalProperties":false,"required":["pair","variant","answer"],"description":"the same case under a baseline and a variant description","properties":{"pair":{"$ref":"#/$defs/columnNames","description":"the columns that identify a case within its stratum"},"stratum":{"$ref":"#/$defs/columnNames","description":"the columns within whose levels cases are identified"},"variant":{"$ref":"#/$defs/columnName","description":"the column that names the description"},"baseline":{"$ref":"#/$defs/scalarsOrNone","description":"the variants that the others are compared with; without any, every two are compared"},"replicate":{"type":["string","null"],"minLength":1,"description":"the column that numbers repeated answers"},"answer":{"$ref":"#/$defs/columnName","description":"the column of the model's answers"},"gold":{"type":["string","null"],"minLength":1,"description":"the column of the right answers"},"favourable":{"description":"the answers that are good for the patient","anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},{"type":"null"}]},"score":{"type":["string","null"],"minLength":1,"description":"the column of scores"},"text":{"type":["string","null"],"minLength":1,"description":"the column of the description's text"},"answerText":{"type":["string","null"],"minLength":1,"description":"the column of the whole answer in words, where answer holds what was read from it; without it, answers of which there are more than 30 different ones are read as texts"},"attribute":{"type":["string","null"],"minLength":1,"description":"the column that names what a variant changes"},"contrasts":{"description":"further comparisons of two variants","anyOf":[{"$ref":"#/$defs/contrast"},{"type":"array","items":{"$ref":"#/$defs/contrast"}}]},"answers":{"type":"object","additionalProperties":false,"description":"answers that are none","properties":{"refused":{"$ref":"#/$defs/scalarsOrNone","description":"answers that are refusals"},"unparsed":{"$ref":"#/$defs/scalarsOrNone","description":"answers that could not be read"}}},"attributes":{"type":"object","description":"what is known of each attribute changed","additionalProperties":{"type":"object","additionalProperties":false,"description":"what is known of an attribute","properties":{"legitimate":{"type":"boolean","description":"true where an answer may rightly change"},"kind":{"type":["string","null"],"description":"how the variants were made: a bare swap, or an adversarial one"}}}},"margin":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1,"description":"the greatest shift that counts as none"}}},"contrast":{"title":"ContrastFile","type":"object","additionalProperties":false,"required":["baseline","variant"],"properties":{"attribute":{"type":["string","null"],"description":"the attribute changed"},"baseline":{"$ref":"#/$defs/scalar","description":"the variant compared with"},"variant":{"$ref":"#/$defs/scalar","description":"the variant compared"}}},"compare":{"title":"CompareFile","type":"object","additionalProperties":false,"required":["by"],"description":"models or adaptations set side by side on the same cases","properties":{"by":{"$ref":"#/$defs/columnNames","description":"the columns whose levels are compared"},"within":{"$ref":"#/$defs/columnNames","description":"the columns within whose levels they are compared"},"pairOn":{"$ref":"#/$defs/columnNames","description":"the columns that identify a case"},"baseline":{"type":["string","number","boolean","null"],"description":"the level compared with"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const schema20 = {"title":"DataFile","type":"object","additionalProperties":false,"description":"what the rows of the log are","properties":{"source":{"type":["string","null"],"description":"where the rows come from, for the reader"},"rowsAre":{"enum":["people","cases"],"description":"people: small cells are suppressed in all that leaves; cases (vignettes, benchmark questions): nothing is"},"unit":{"type":["string","null"],"description":"what one row is, or the column that identifies it"},"cluster":{"type":["string","null"],"minLength":1,"description":"the column that tells whose row it is, where a person has several"},"weight":{"type":["string","null"],"minLength":1,"description":"the column of sampling weights"},"time":{"description":"the column of dates, by its name or with a bucket","anyOf":[{"$ref":"#/$defs/columnName"},{"type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"bucket":{"enum":["day","week","month","quarter","year"],"description":"the length of a period; month by default"},"timezone":{"type":"string","minLength":1,"description":"the time zone of the dates; UTC by default"}}},{"type":"null"}]},"unpivot":{"description":"wide columns that become rows","anyOf":[{"$ref":"#/$defs/unpivot"},{"type":"array","items":{"$ref":"#/$defs/unpivot"}}]}}};
const schema21 = {"type":"string","minLength":1,"description":"the name of a column of the log"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"UnpivotFile","type":"object","additionalProperties":false,"required":["columns","value"],"properties":{"columns":{"type":"string","minLength":1,"description":"a regular expression over column names, whose named groups become columns"},"value":{"$ref":"#/$defs/columnName"},"set":{"type":"object","additionalProperties":{"$ref":"#/$defs/scalar"},"description":"columns with a fixed value"}}};
const schema23 = {"type":["string","number","boolean"],"description":"a value of the log"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,number,boolean",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "columns") || (key0 === "value")) || (key0 === "set"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.columns !== undefined){
let data0 = data.columns;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.columns,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.columns.type,parentSchema:schema22.properties.columns,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate54(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.set !== undefined){
let data2 = data.set;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate59(data2[key1], {instancePath:instancePath+"/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.set.type,parentSchema:schema22.properties.set,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "source") || (key0 === "rowsAre")) || (key0 === "unit")) || (key0 === "cluster")) || (key0 === "weight")) || (key0 === "time")) || (key0 === "unpivot"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema20.properties.source.type},message:"must be string,null",schema:schema20.properties.source.type,parentSchema:schema20.properties.source,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rowsAre !== undefined){
let data1 = data.rowsAre;
if(!((data1 === "people") || (data1 === "cases"))){
const err2 = {instancePath:instancePath+"/rowsAre",schemaPath:"#/properties/rowsAre/enum",keyword:"enum",params:{allowedValues: schema20.properties.rowsAre.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.rowsAre.enum,parentSchema:schema20.properties.rowsAre,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: schema20.properties.unit.type},message:"must be string,null",schema:schema20.properties.unit.type,parentSchema:schema20.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cluster !== undefined){
let data3 = data.cluster;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/type",keyword:"type",params:{type: schema20.properties.cluster.type},message:"must be string,null",schema:schema20.properties.cluster.type,parentSchema:schema20.properties.cluster,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.cluster,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.weight !== undefined){
let data4 = data.weight;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: schema20.properties.weight.type},message:"must be string,null",schema:schema20.properties.weight.type,parentSchema:schema20.properties.weight,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err7 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.weight,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.time !== undefined){
let data5 = data.time;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.column === undefined){
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/anyOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema20.properties.time.anyOf[1].required,parentSchema:schema20.properties.time.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "column") || (key1 === "bucket")) || (key1 === "timezone"))){
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema20.properties.time.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.column !== undefined){
if(!(validate54(data5.column, {instancePath:instancePath+"/time/column",parentData:data5,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data5.bucket !== undefined){
let data7 = data5.bucket;
if(!(((((data7 === "day") || (data7 === "week")) || (data7 === "month")) || (data7 === "quarter")) || (data7 === "year"))){
const err10 = {instancePath:instancePath+"/time/bucket",schemaPath:"#/properties/time/anyOf/1/properties/bucket/enum",keyword:"enum",params:{allowedValues: schema20.properties.time.anyOf[1].properties.bucket.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.time.anyOf[1].properties.bucket.enum,parentSchema:schema20.properties.time.anyOf[1].properties.bucket,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.timezone !== undefined){
let data8 = data5.timezone;
if(typeof data8 === "string"){
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/time/timezone",schemaPath:"#/properties/time/anyOf/1/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.time.anyOf[1].properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/time/timezone",schemaPath:"#/properties/time/anyOf/1/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.time.anyOf[1].properties.timezone.type,parentSchema:schema20.properties.time.anyOf[1].properties.timezone,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.properties.time.anyOf[1].type,parentSchema:schema20.properties.time.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs21 = errors;
if(data5 !== null){
const err14 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema20.properties.time.anyOf[2].type,parentSchema:schema20.properties.time.anyOf[2],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.time.anyOf,parentSchema:schema20.properties.time,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.unpivot !== undefined){
let data9 = data.unpivot;
const _errs24 = errors;
let valid3 = false;
const _errs25 = errors;
if(!(validate57(data9, {instancePath:instancePath+"/unpivot",parentData:data,parentDataProperty:"unpivot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
const _errs26 = errors;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data9[i0], {instancePath:instancePath+"/unpivot/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/unpivot",schemaPath:"#/properties/unpivot/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.unpivot.anyOf[1].type,parentSchema:schema20.properties.unpivot.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err17 = {instancePath:instancePath+"/unpivot",schemaPath:"#/properties/unpivot/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema20.properties.unpivot.anyOf,parentSchema:schema20.properties.unpivot,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"ModelFile","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"the model's name"},"version":{"type":["string","null"],"description":"the model's version"},"column":{"type":["string","null"],"minLength":1,"description":"the column that tells models apart in a long log"},"columns":{"description":"the models of a wide log, each with its own columns","anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/modelSource"},{"type":"array","items":{"anyOf":[{"$ref":"#/$defs/columnName"},{"$ref":"#/$defs/modelSource"}]}}]},"facets":{"type":"object","description":"further names for what the model is, or columns that hold them","additionalProperties":{"anyOf":[{"type":"string"},{"type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"}}}],"description":"a text, or the column that holds it"}}}};
const schema25 = {"title":"ModelSourceFile","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"the model's name"},"prediction":{"$ref":"#/$defs/binaryColumn","description":"the column of its decisions"},"score":{"$ref":"#/$defs/score","description":"the column of its scores"}}};
const schema26 = {"description":"a column of 0 and 1 by its name, or a column with the values that are positive","anyOf":[{"$ref":"#/$defs/columnName"},{"title":"BinaryColumnFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"positive":{"$ref":"#/$defs/scalarsOrNone","description":"the values that are positive; 1 by default. None where the outcome is not binary: classes, numbers and grades are taken as they are"},"negative":{"description":"the values that are negative; null: every other value is","anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},{"type":"null"}]}}},{"type":"null"}]};
const schema27 = {"anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","items":{"$ref":"#/$defs/scalar"}}],"description":"values of the log"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.anyOf[1].type,parentSchema:schema27.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema27.anyOf,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate70.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema26.anyOf[1].required,parentSchema:schema26.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "column") || (key0 === "positive")) || (key0 === "negative"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate54(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.positive !== undefined){
if(!(validate70(data.positive, {instancePath:instancePath+"/positive",parentData:data,parentDataProperty:"positive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.negative !== undefined){
let data2 = data.negative;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate59(data2, {instancePath:instancePath+"/negative",parentData:data,parentDataProperty:"negative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
const _errs10 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/negative",schemaPath:"#/anyOf/1/properties/negative/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.anyOf[1].properties.negative.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data2[i0], {instancePath:instancePath+"/negative/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/negative",schemaPath:"#/anyOf/1/properties/negative/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.anyOf[1].properties.negative.anyOf[1].type,parentSchema:schema26.anyOf[1].properties.negative.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/negative",schemaPath:"#/anyOf/1/properties/negative/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema26.anyOf[1].properties.negative.anyOf[2].type,parentSchema:schema26.anyOf[1].properties.negative.anyOf[2],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/negative",schemaPath:"#/anyOf/1/properties/negative/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema26.anyOf[1].properties.negative.anyOf,parentSchema:schema26.anyOf[1].properties.negative,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.anyOf[1].type,parentSchema:schema26.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs15 = errors;
if(data !== null){
const err7 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema26.anyOf[2].type,parentSchema:schema26.anyOf[2],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema26.anyOf,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate67.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema28 = {"description":"a column of scores by its name, or with its threshold","anyOf":[{"$ref":"#/$defs/columnName"},{"title":"ScoreFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"threshold":{"type":["number","null"],"description":"the number at or above which a score is a positive decision"}}},{"type":"null"}]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema28.anyOf[1].required,parentSchema:schema28.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "column") || (key0 === "threshold"))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate54(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data1 = data.threshold;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/threshold",schemaPath:"#/anyOf/1/properties/threshold/type",keyword:"type",params:{type: schema28.anyOf[1].properties.threshold.type},message:"must be number,null",schema:schema28.anyOf[1].properties.threshold.type,parentSchema:schema28.anyOf[1].properties.threshold,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.anyOf[1].type,parentSchema:schema28.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs8 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema28.anyOf[2].type,parentSchema:schema28.anyOf[2],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema28.anyOf,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate77.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "prediction")) || (key0 === "score"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.name.type,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prediction !== undefined){
if(!(validate67(data.prediction, {instancePath:instancePath+"/prediction",parentData:data,parentDataProperty:"prediction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate77(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "version")) || (key0 === "column")) || (key0 === "columns")) || (key0 === "facets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.name.type,parentSchema:schema24.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema24.properties.version.type},message:"must be string,null",schema:schema24.properties.version.type,parentSchema:schema24.properties.version,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.column !== undefined){
let data2 = data.column;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: schema24.properties.column.type},message:"must be string,null",schema:schema24.properties.column.type,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.columns !== undefined){
let data3 = data.columns;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(!(validate54(data3, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(!(validate66(data3, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(!(validate54(data4, {instancePath:instancePath+"/columns/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
const _errs17 = errors;
if(!(validate66(data4, {instancePath:instancePath+"/columns/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err6 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema24.properties.columns.anyOf[2].items.anyOf,parentSchema:schema24.properties.columns.anyOf[2].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.columns.anyOf[2].type,parentSchema:schema24.properties.columns.anyOf[2],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema24.properties.columns.anyOf,parentSchema:schema24.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.facets !== undefined){
let data5 = data.facets;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facets/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.facets.additionalProperties.anyOf[0].type,parentSchema:schema24.properties.facets.additionalProperties.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid6 = valid6 || _valid2;
const _errs25 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.column === undefined){
const err10 = {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facets/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema24.properties.facets.additionalProperties.anyOf[1].required,parentSchema:schema24.properties.facets.additionalProperties.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data6){
if(!(key2 === "column")){
const err11 = {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facets/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema24.properties.facets.additionalProperties.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.column !== undefined){
if(!(validate54(data6.column, {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",parentData:data6,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facets/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.facets.additionalProperties.anyOf[1].type,parentSchema:schema24.properties.facets.additionalProperties.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err13 = {instancePath:instancePath+"/facets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/facets/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema24.properties.facets.additionalProperties.anyOf,parentSchema:schema24.properties.facets.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/facets",schemaPath:"#/properties/facets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.properties.facets.type,parentSchema:schema24.properties.facets,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"OutcomeFile","type":"object","additionalProperties":false,"description":"what the model decides and what came true","properties":{"type":{"enum":["binary","classes","number","graded","none"],"description":"what kind of outcome it is; binary by default"},"label":{"$ref":"#/$defs/binaryColumn","description":"the column of what came true"},"prediction":{"$ref":"#/$defs/binaryColumn","description":"the column of the model's decisions"},"score":{"$ref":"#/$defs/score","description":"the column of the model's scores"},"answers":{"title":"AnswersFile","type":"object","additionalProperties":false,"description":"what a graded answer may be beside a grade; only where the outcome is graded","properties":{"cut":{"type":["number","null"],"description":"the grade at or above which an answer counts as good"},"refused":{"$ref":"#/$defs/scalarsOrNone","description":"the values that mean that the answer was refused"},"unparsed":{"$ref":"#/$defs/scalarsOrNone","description":"the values that mean that no grade could be read from the answer; whatever else is no number is unparsed too"}}},"favourable":{"enum":["selected","not_selected"],"description":"which decision is good for the person; selected by default"},"meaning":{"type":["string","null"],"description":"what a positive decision means for the person"},"labelMeaning":{"type":["string","null"],"description":"what a positive label means"}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "label")) || (key0 === "prediction")) || (key0 === "score")) || (key0 === "answers")) || (key0 === "favourable")) || (key0 === "meaning")) || (key0 === "labelMeaning"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((data0 === "binary") || (data0 === "classes")) || (data0 === "number")) || (data0 === "graded")) || (data0 === "none"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.type.enum,parentSchema:schema29.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
if(!(validate67(data.label, {instancePath:instancePath+"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.prediction !== undefined){
if(!(validate67(data.prediction, {instancePath:instancePath+"/prediction",parentData:data,parentDataProperty:"prediction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate77(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.answers !== undefined){
let data4 = data.answers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "cut") || (key1 === "refused")) || (key1 === "unparsed"))){
const err2 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema29.properties.answers,data:data4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data4.cut !== undefined){
let data5 = data4.cut;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err3 = {instancePath:instancePath+"/answers/cut",schemaPath:"#/properties/answers/properties/cut/type",keyword:"type",params:{type: schema29.properties.answers.properties.cut.type},message:"must be number,null",schema:schema29.properties.answers.properties.cut.type,parentSchema:schema29.properties.answers.properties.cut,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.refused !== undefined){
if(!(validate70(data4.refused, {instancePath:instancePath+"/answers/refused",parentData:data4,parentDataProperty:"refused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data4.unparsed !== undefined){
if(!(validate70(data4.unparsed, {instancePath:instancePath+"/answers/unparsed",parentData:data4,parentDataProperty:"unparsed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.answers.type,parentSchema:schema29.properties.answers,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.favourable !== undefined){
let data8 = data.favourable;
if(!((data8 === "selected") || (data8 === "not_selected"))){
const err5 = {instancePath:instancePath+"/favourable",schemaPath:"#/properties/favourable/enum",keyword:"enum",params:{allowedValues: schema29.properties.favourable.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.favourable.enum,parentSchema:schema29.properties.favourable,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.meaning !== undefined){
let data9 = data.meaning;
if((typeof data9 !== "string") && (data9 !== null)){
const err6 = {instancePath:instancePath+"/meaning",schemaPath:"#/properties/meaning/type",keyword:"type",params:{type: schema29.properties.meaning.type},message:"must be string,null",schema:schema29.properties.meaning.type,parentSchema:schema29.properties.meaning,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.labelMeaning !== undefined){
let data10 = data.labelMeaning;
if((typeof data10 !== "string") && (data10 !== null)){
const err7 = {instancePath:instancePath+"/labelMeaning",schemaPath:"#/properties/labelMeaning/type",keyword:"type",params:{type: schema29.properties.labelMeaning.type},message:"must be string,null",schema:schema29.properties.labelMeaning.type,parentSchema:schema29.properties.labelMeaning,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"GroupFile","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/$defs/columnName"},"title":{"type":"string","minLength":1,"description":"what a reader calls the attribute; its column by default"},"missing":{"$ref":"#/$defs/scalarsOrNone","description":"values that mean \"not recorded\", beside null and the empty text"},"missingMembership":{"enum":["shown","compared"],"description":"whether rows with no recorded group are compared; shown by default"},"labels":{"type":"object","additionalProperties":{"type":"string","minLength":1,"description":"the title of a level"},"description":"titles for levels, by level"},"reference":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"description":"the group that the others are compared with: {\"level\": …} or {\"rule\": \"largest\"}","properties":{"level":{"$ref":"#/$defs/scalar","description":"a level of the column"},"rule":{"enum":["largest","best","overall","rest"],"description":"how the reference is chosen"}}},"bins":{"description":"how a column of numbers is cut into levels","anyOf":[{"title":"BinsFile","type":"object","additionalProperties":false,"required":["edges"],"properties":{"edges":{"description":"the numbers between which the levels lie","anyOf":[{"type":"number"},{"type":"array","minItems":1,"items":{"type":"number"}}]},"closed":{"enum":["left","right"],"description":"which end belongs to its bin; left by default"}}},{"type":"null"}]},"legitimate":{"type":"boolean","description":"true where a difference can be legitimate: it is described, not judged"}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.column === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "column") || (key0 === "title")) || (key0 === "missing")) || (key0 === "missingMembership")) || (key0 === "labels")) || (key0 === "reference")) || (key0 === "bins")) || (key0 === "legitimate"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.column !== undefined){
if(!(validate54(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.title,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.title.type,parentSchema:schema30.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.missing !== undefined){
if(!(validate70(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.missingMembership !== undefined){
let data3 = data.missingMembership;
if(!((data3 === "shown") || (data3 === "compared"))){
const err4 = {instancePath:instancePath+"/missingMembership",schemaPath:"#/properties/missingMembership/enum",keyword:"enum",params:{allowedValues: schema30.properties.missingMembership.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.missingMembership.enum,parentSchema:schema30.properties.missingMembership,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(data5.length < 1){
const err5 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.labels.additionalProperties.type,parentSchema:schema30.properties.labels.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.labels.type,parentSchema:schema30.properties.labels,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.reference !== undefined){
let data6 = data.reference;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 1){
const err8 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema30.properties.reference,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err9 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema30.properties.reference,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "level") || (key2 === "rule"))){
const err10 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.reference,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.level !== undefined){
if(!(validate59(data6.level, {instancePath:instancePath+"/reference/level",parentData:data6,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data6.rule !== undefined){
let data8 = data6.rule;
if(!((((data8 === "largest") || (data8 === "best")) || (data8 === "overall")) || (data8 === "rest"))){
const err11 = {instancePath:instancePath+"/reference/rule",schemaPath:"#/properties/reference/properties/rule/enum",keyword:"enum",params:{allowedValues: schema30.properties.reference.properties.rule.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.reference.properties.rule.enum,parentSchema:schema30.properties.reference.properties.rule,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.reference.type,parentSchema:schema30.properties.reference,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.bins !== undefined){
let data9 = data.bins;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.edges === undefined){
const err13 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/anyOf/0/required",keyword:"required",params:{missingProperty: "edges"},message:"must have required property '"+"edges"+"'",schema:schema30.properties.bins.anyOf[0].required,parentSchema:schema30.properties.bins.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "edges") || (key3 === "closed"))){
const err14 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema30.properties.bins.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.edges !== undefined){
let data10 = data9.edges;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/bins/edges",schemaPath:"#/properties/bins/anyOf/0/properties/edges/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[0].type,parentSchema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
const _errs26 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err16 = {instancePath:instancePath+"/bins/edges",schemaPath:"#/properties/bins/anyOf/0/properties/edges/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/bins/edges/" + i0,schemaPath:"#/properties/bins/anyOf/0/properties/edges/anyOf/1/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[1].items.type,parentSchema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/bins/edges",schemaPath:"#/properties/bins/anyOf/0/properties/edges/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[1].type,parentSchema:schema30.properties.bins.anyOf[0].properties.edges.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err19 = {instancePath:instancePath+"/bins/edges",schemaPath:"#/properties/bins/anyOf/0/properties/edges/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema30.properties.bins.anyOf[0].properties.edges.anyOf,parentSchema:schema30.properties.bins.anyOf[0].properties.edges,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data9.closed !== undefined){
let data12 = data9.closed;
if(!((data12 === "left") || (data12 === "right"))){
const err20 = {instancePath:instancePath+"/bins/closed",schemaPath:"#/properties/bins/anyOf/0/properties/closed/enum",keyword:"enum",params:{allowedValues: schema30.properties.bins.anyOf[0].properties.closed.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.bins.anyOf[0].properties.closed.enum,parentSchema:schema30.properties.bins.anyOf[0].properties.closed,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.properties.bins.anyOf[0].type,parentSchema:schema30.properties.bins.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
const _errs31 = errors;
if(data9 !== null){
const err22 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema30.properties.bins.anyOf[1].type,parentSchema:schema30.properties.bins.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err23 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema30.properties.bins.anyOf,parentSchema:schema30.properties.bins,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.legitimate !== undefined){
let data13 = data.legitimate;
if(typeof data13 !== "boolean"){
const err24 = {instancePath:instancePath+"/legitimate",schemaPath:"#/properties/legitimate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.legitimate.type,parentSchema:schema30.properties.legitimate,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"anyOf":[{"$ref":"#/$defs/columnName"},{"type":"array","items":{"$ref":"#/$defs/columnName"}}],"description":"names of columns of the log"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.anyOf,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate101.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema32 = {"title":"MetricNameFile","enum":["count","base_rate","selection_rate","true_positive_rate","false_negative_rate","false_positive_rate","true_negative_rate","precision","false_discovery_rate","negative_predictive_value","false_omission_rate","accuracy","error_rate","balanced_accuracy","f1","matthews_correlation","treatment_equality","positive_likelihood_ratio","negative_likelihood_ratio","share_of_selected","missed","wrongly_flagged","mean_score","auroc","average_precision","brier_score","log_loss","expected_calibration_error","maximum_calibration_error","calibration_intercept","calibration_slope","observed_expected_ratio","ks_separation","net_benefit","bpsn_auroc","bnsp_auroc","mean_prediction","mean_label","mean_error","mean_absolute_error","root_mean_squared_error","r_squared","macro_recall","macro_precision","macro_f1","weighted_f1","cohens_kappa","mean_grade","share_above_cut","refusal_rate","unparsed_rate"],"description":"the name of a metric"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "count") || (data === "base_rate")) || (data === "selection_rate")) || (data === "true_positive_rate")) || (data === "false_negative_rate")) || (data === "false_positive_rate")) || (data === "true_negative_rate")) || (data === "precision")) || (data === "false_discovery_rate")) || (data === "negative_predictive_value")) || (data === "false_omission_rate")) || (data === "accuracy")) || (data === "error_rate")) || (data === "balanced_accuracy")) || (data === "f1")) || (data === "matthews_correlation")) || (data === "treatment_equality")) || (data === "positive_likelihood_ratio")) || (data === "negative_likelihood_ratio")) || (data === "share_of_selected")) || (data === "missed")) || (data === "wrongly_flagged")) || (data === "mean_score")) || (data === "auroc")) || (data === "average_precision")) || (data === "brier_score")) || (data === "log_loss")) || (data === "expected_calibration_error")) || (data === "maximum_calibration_error")) || (data === "calibration_intercept")) || (data === "calibration_slope")) || (data === "observed_expected_ratio")) || (data === "ks_separation")) || (data === "net_benefit")) || (data === "bpsn_auroc")) || (data === "bnsp_auroc")) || (data === "mean_prediction")) || (data === "mean_label")) || (data === "mean_error")) || (data === "mean_absolute_error")) || (data === "root_mean_squared_error")) || (data === "r_squared")) || (data === "macro_recall")) || (data === "macro_precision")) || (data === "macro_f1")) || (data === "weighted_f1")) || (data === "cohens_kappa")) || (data === "mean_grade")) || (data === "share_above_cut")) || (data === "refusal_rate")) || (data === "unparsed_rate"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values",schema:schema32.enum,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.v1.schema.json","title":"PolicyFile","description":"A written fairness policy: rules on gaps between groups, each with a limit or, where the policy sets none, without.","type":"object","additionalProperties":false,"required":["id","rules"],"properties":{"$schema":{"type":"string","description":"the place of this schema, for editors"},"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"a short name of letters, digits, dots, dashes and underscores"},"title":{"type":"string","description":"what a reader calls the policy; its id by default"},"citation":{"type":"string","description":"where the policy is written down"},"wording":{"type":"string","description":"what the policy says and does not say, for the report"},"version":{"type":"string","description":"which edition of the policy this is; 1 by default"},"rules":{"description":"the rules, each judged by itself","anyOf":[{"$ref":"#/$defs/rule"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/rule"}}]}},"$defs":{"rule":{"title":"RuleFile","type":"object","additionalProperties":false,"required":["id","comparison"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"a short name of letters, digits, dots, dashes and underscores"},"title":{"type":"string","description":"what a reader calls the rule; its id by default"},"metric":{"anyOf":[{"$ref":"#/$defs/metricId"},{"type":"null"}],"description":"the metric compared; left out where the comparison is a composite"},"comparison":{"enum":["difference","ratio","impact_ratio","max_difference","min_ratio","demographic_parity_difference","demographic_parity_ratio","equalized_odds_difference","equal_opportunity_difference","average_odds_difference","predictive_parity_difference"],"description":"how two groups, or all groups of an attribute, are set side by side"},"groups":{"description":"\"all\", or the attributes that the rule looks at","anyOf":[{"type":"string","const":"all"},{"$ref":"#/$defs/ruleGroups"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ruleGroups"}}]},"side":{"enum":["worse","both"],"description":"worse judges only gaps that harm the group; both, the default, judges gaps either way"},"limit":{"anyOf":[{"$ref":"#/$defs/limit"},{"type":"null"}],"description":"the least and the greatest gap allowed; null where the rule describes and does not judge"},"minimumDenominator":{"type":"integer","minimum":1,"description":"the least denominator of the metric, in each group compared, for a verdict; 30 by default"},"missingMembership":{"enum":["shown","compared",null],"description":"whether rows with no recorded group enter this rule; null: as the audit's group says"}}},"ruleGroups":{"title":"RuleGroupsFile","type":"object","additionalProperties":false,"required":["attribute"],"properties":{"attribute":{"type":"string","minLength":1,"description":"a group column of the audit, or several joined by \" × \""},"levels":{"description":"\"all\", or the levels that the rule looks at","anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]}}},"limit":{"title":"LimitFile","type":"object","additionalProperties":false,"properties":{"min":{"type":["number","null"],"description":"the least value allowed"},"max":{"type":["number","null"],"description":"the greatest value allowed"}}},"metricId":{"title":"MetricName","enum":["count","base_rate","selection_rate","true_positive_rate","false_negative_rate","false_positive_rate","true_negative_rate","precision","false_discovery_rate","negative_predictive_value","false_omission_rate","accuracy","error_rate","balanced_accuracy","f1","matthews_correlation","treatment_equality","positive_likelihood_ratio","negative_likelihood_ratio","share_of_selected","missed","wrongly_flagged","mean_score","auroc","average_precision","brier_score","log_loss","expected_calibration_error","maximum_calibration_error","calibration_intercept","calibration_slope","observed_expected_ratio","ks_separation","net_benefit","bpsn_auroc","bnsp_auroc","mean_prediction","mean_label","mean_error","mean_absolute_error","root_mean_squared_error","r_squared","macro_recall","macro_precision","macro_f1","weighted_f1","cohens_kappa","mean_grade","share_above_cut","refusal_rate","unparsed_rate"],"description":"a metric of a binary decision, of its score, or of another outcome"}}};
const schema34 = {"title":"RuleFile","type":"object","additionalProperties":false,"required":["id","comparison"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","description":"a short name of letters, digits, dots, dashes and underscores"},"title":{"type":"string","description":"what a reader calls the rule; its id by default"},"metric":{"anyOf":[{"$ref":"#/$defs/metricId"},{"type":"null"}],"description":"the metric compared; left out where the comparison is a composite"},"comparison":{"enum":["difference","ratio","impact_ratio","max_difference","min_ratio","demographic_parity_difference","demographic_parity_ratio","equalized_odds_difference","equal_opportunity_difference","average_odds_difference","predictive_parity_difference"],"description":"how two groups, or all groups of an attribute, are set side by side"},"groups":{"description":"\"all\", or the attributes that the rule looks at","anyOf":[{"type":"string","const":"all"},{"$ref":"#/$defs/ruleGroups"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ruleGroups"}}]},"side":{"enum":["worse","both"],"description":"worse judges only gaps that harm the group; both, the default, judges gaps either way"},"limit":{"anyOf":[{"$ref":"#/$defs/limit"},{"type":"null"}],"description":"the least and the greatest gap allowed; null where the rule describes and does not judge"},"minimumDenominator":{"type":"integer","minimum":1,"description":"the least denominator of the metric, in each group compared, for a verdict; 30 by default"},"missingMembership":{"enum":["shown","compared",null],"description":"whether rows with no recorded group enter this rule; null: as the audit's group says"}}};
const schema35 = {"title":"MetricName","enum":["count","base_rate","selection_rate","true_positive_rate","false_negative_rate","false_positive_rate","true_negative_rate","precision","false_discovery_rate","negative_predictive_value","false_omission_rate","accuracy","error_rate","balanced_accuracy","f1","matthews_correlation","treatment_equality","positive_likelihood_ratio","negative_likelihood_ratio","share_of_selected","missed","wrongly_flagged","mean_score","auroc","average_precision","brier_score","log_loss","expected_calibration_error","maximum_calibration_error","calibration_intercept","calibration_slope","observed_expected_ratio","ks_separation","net_benefit","bpsn_auroc","bnsp_auroc","mean_prediction","mean_label","mean_error","mean_absolute_error","root_mean_squared_error","r_squared","macro_recall","macro_precision","macro_f1","weighted_f1","cohens_kappa","mean_grade","share_above_cut","refusal_rate","unparsed_rate"],"description":"a metric of a binary decision, of its score, or of another outcome"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "count") || (data === "base_rate")) || (data === "selection_rate")) || (data === "true_positive_rate")) || (data === "false_negative_rate")) || (data === "false_positive_rate")) || (data === "true_negative_rate")) || (data === "precision")) || (data === "false_discovery_rate")) || (data === "negative_predictive_value")) || (data === "false_omission_rate")) || (data === "accuracy")) || (data === "error_rate")) || (data === "balanced_accuracy")) || (data === "f1")) || (data === "matthews_correlation")) || (data === "treatment_equality")) || (data === "positive_likelihood_ratio")) || (data === "negative_likelihood_ratio")) || (data === "share_of_selected")) || (data === "missed")) || (data === "wrongly_flagged")) || (data === "mean_score")) || (data === "auroc")) || (data === "average_precision")) || (data === "brier_score")) || (data === "log_loss")) || (data === "expected_calibration_error")) || (data === "maximum_calibration_error")) || (data === "calibration_intercept")) || (data === "calibration_slope")) || (data === "observed_expected_ratio")) || (data === "ks_separation")) || (data === "net_benefit")) || (data === "bpsn_auroc")) || (data === "bnsp_auroc")) || (data === "mean_prediction")) || (data === "mean_label")) || (data === "mean_error")) || (data === "mean_absolute_error")) || (data === "root_mean_squared_error")) || (data === "r_squared")) || (data === "macro_recall")) || (data === "macro_precision")) || (data === "macro_f1")) || (data === "weighted_f1")) || (data === "cohens_kappa")) || (data === "mean_grade")) || (data === "share_above_cut")) || (data === "refusal_rate")) || (data === "unparsed_rate"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"title":"RuleGroupsFile","type":"object","additionalProperties":false,"required":["attribute"],"properties":{"attribute":{"type":"string","minLength":1,"description":"a group column of the audit, or several joined by \" × \""},"levels":{"description":"\"all\", or the levels that the rule looks at","anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attribute === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "attribute") || (key0 === "levels"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.attribute !== undefined){
let data0 = data.attribute;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.attribute,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.attribute.type,parentSchema:schema36.properties.attribute,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.levels.anyOf[0].type,parentSchema:schema36.properties.levels.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema36.properties.levels.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.levels.anyOf[1].items.type,parentSchema:schema36.properties.levels.anyOf[1].items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema36.properties.levels.anyOf[1].type,parentSchema:schema36.properties.levels.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema36.properties.levels.anyOf,parentSchema:schema36.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"LimitFile","type":"object","additionalProperties":false,"properties":{"min":{"type":["number","null"],"description":"the least value allowed"},"max":{"type":["number","null"],"description":"the greatest value allowed"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "min") || (key0 === "max"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema37.properties.min.type},message:"must be number,null",schema:schema37.properties.min.type,parentSchema:schema37.properties.min,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema37.properties.max.type},message:"must be number,null",schema:schema37.properties.max.type,parentSchema:schema37.properties.max,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.comparison === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.id.type,parentSchema:schema34.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate111(data2, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err6 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema34.properties.metric.anyOf[1].type,parentSchema:schema34.properties.metric.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err7 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.metric.anyOf,parentSchema:schema34.properties.metric,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.comparison !== undefined){
let data3 = data.comparison;
if(!(((((((((((data3 === "difference") || (data3 === "ratio")) || (data3 === "impact_ratio")) || (data3 === "max_difference")) || (data3 === "min_ratio")) || (data3 === "demographic_parity_difference")) || (data3 === "demographic_parity_ratio")) || (data3 === "equalized_odds_difference")) || (data3 === "equal_opportunity_difference")) || (data3 === "average_odds_difference")) || (data3 === "predictive_parity_difference"))){
const err8 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema34.properties.comparison.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.comparison.enum,parentSchema:schema34.properties.comparison,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.groups !== undefined){
let data4 = data.groups;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.groups.anyOf[0].type,parentSchema:schema34.properties.groups.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("all" !== data4){
const err10 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/0/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant",schema:"all",parentSchema:schema34.properties.groups.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
const _errs16 = errors;
if(!(validate113(data4, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
const _errs17 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.groups.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data4[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.groups.anyOf[2].type,parentSchema:schema34.properties.groups.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.groups.anyOf,parentSchema:schema34.properties.groups,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.side !== undefined){
let data6 = data.side;
if(!((data6 === "worse") || (data6 === "both"))){
const err14 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema34.properties.side.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.side.enum,parentSchema:schema34.properties.side,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(validate116(data7, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
const _errs24 = errors;
if(data7 !== null){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema34.properties.limit.anyOf[1].type,parentSchema:schema34.properties.limit.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema34.properties.limit.anyOf,parentSchema:schema34.properties.limit,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.minimumDenominator !== undefined){
let data8 = data.minimumDenominator;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/minimumDenominator",schemaPath:"#/properties/minimumDenominator/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.minimumDenominator.type,parentSchema:schema34.properties.minimumDenominator,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/minimumDenominator",schemaPath:"#/properties/minimumDenominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.minimumDenominator,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.missingMembership !== undefined){
let data9 = data.missingMembership;
if(!(((data9 === "shown") || (data9 === "compared")) || (data9 === null))){
const err19 = {instancePath:instancePath+"/missingMembership",schemaPath:"#/properties/missingMembership/enum",keyword:"enum",params:{allowedValues: schema34.properties.missingMembership.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.missingMembership.enum,parentSchema:schema34.properties.missingMembership,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rules === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "citation")) || (key0 === "wording")) || (key0 === "version")) || (key0 === "rules"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.$schema.type,parentSchema:schema33.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema33.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.id.type,parentSchema:schema33.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.citation !== undefined){
let data3 = data.citation;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/citation",schemaPath:"#/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.citation.type,parentSchema:schema33.properties.citation,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.wording !== undefined){
let data4 = data.wording;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/wording",schemaPath:"#/properties/wording/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.wording.type,parentSchema:schema33.properties.wording,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.version.type,parentSchema:schema33.properties.version,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate110(data6, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.rules.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate110(data6[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.rules.anyOf[1].type,parentSchema:schema33.properties.rules.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema33.properties.rules.anyOf,parentSchema:schema33.properties.rules,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"CounterfactualFile","type":"object","additionalProperties":false,"required":["pair","variant","answer"],"description":"the same case under a baseline and a variant description","properties":{"pair":{"$ref":"#/$defs/columnNames","description":"the columns that identify a case within its stratum"},"stratum":{"$ref":"#/$defs/columnNames","description":"the columns within whose levels cases are identified"},"variant":{"$ref":"#/$defs/columnName","description":"the column that names the description"},"baseline":{"$ref":"#/$defs/scalarsOrNone","description":"the variants that the others are compared with; without any, every two are compared"},"replicate":{"type":["string","null"],"minLength":1,"description":"the column that numbers repeated answers"},"answer":{"$ref":"#/$defs/columnName","description":"the column of the model's answers"},"gold":{"type":["string","null"],"minLength":1,"description":"the column of the right answers"},"favourable":{"description":"the answers that are good for the patient","anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/scalar"}},{"type":"null"}]},"score":{"type":["string","null"],"minLength":1,"description":"the column of scores"},"text":{"type":["string","null"],"minLength":1,"description":"the column of the description's text"},"answerText":{"type":["string","null"],"minLength":1,"description":"the column of the whole answer in words, where answer holds what was read from it; without it, answers of which there are more than 30 different ones are read as texts"},"attribute":{"type":["string","null"],"minLength":1,"description":"the column that names what a variant changes"},"contrasts":{"description":"further comparisons of two variants","anyOf":[{"$ref":"#/$defs/contrast"},{"type":"array","items":{"$ref":"#/$defs/contrast"}}]},"answers":{"type":"object","additionalProperties":false,"description":"answers that are none","properties":{"refused":{"$ref":"#/$defs/scalarsOrNone","description":"answers that are refusals"},"unparsed":{"$ref":"#/$defs/scalarsOrNone","description":"answers that could not be read"}}},"attributes":{"type":"object","description":"what is known of each attribute changed","additionalProperties":{"type":"object","additionalProperties":false,"description":"what is known of an attribute","properties":{"legitimate":{"type":"boolean","description":"true where an answer may rightly change"},"kind":{"type":["string","null"],"description":"how the variants were made: a bare swap, or an adversarial one"}}}},"margin":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1,"description":"the greatest shift that counts as none"}}};
const schema39 = {"title":"ContrastFile","type":"object","additionalProperties":false,"required":["baseline","variant"],"properties":{"attribute":{"type":["string","null"],"description":"the attribute changed"},"baseline":{"$ref":"#/$defs/scalar","description":"the variant compared with"},"variant":{"$ref":"#/$defs/scalar","description":"the variant compared"}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "attribute") || (key0 === "baseline")) || (key0 === "variant"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.attribute !== undefined){
let data0 = data.attribute;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: schema39.properties.attribute.type},message:"must be string,null",schema:schema39.properties.attribute.type,parentSchema:schema39.properties.attribute,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate59(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.variant !== undefined){
if(!(validate59(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pair === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pair"},message:"must have required property '"+"pair"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.answer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pair !== undefined){
if(!(validate101(data.pair, {instancePath:instancePath+"/pair",parentData:data,parentDataProperty:"pair",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.stratum !== undefined){
if(!(validate101(data.stratum, {instancePath:instancePath+"/stratum",parentData:data,parentDataProperty:"stratum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.variant !== undefined){
if(!(validate54(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate70(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.replicate !== undefined){
let data4 = data.replicate;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/replicate",schemaPath:"#/properties/replicate/type",keyword:"type",params:{type: schema38.properties.replicate.type},message:"must be string,null",schema:schema38.properties.replicate.type,parentSchema:schema38.properties.replicate,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/replicate",schemaPath:"#/properties/replicate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.replicate,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.answer !== undefined){
if(!(validate54(data.answer, {instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.gold !== undefined){
let data6 = data.gold;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/gold",schemaPath:"#/properties/gold/type",keyword:"type",params:{type: schema38.properties.gold.type},message:"must be string,null",schema:schema38.properties.gold.type,parentSchema:schema38.properties.gold,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err7 = {instancePath:instancePath+"/gold",schemaPath:"#/properties/gold/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.gold,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.favourable !== undefined){
let data7 = data.favourable;
const _errs12 = errors;
let valid1 = false;
const _errs13 = errors;
if(!(validate59(data7, {instancePath:instancePath+"/favourable",parentData:data,parentDataProperty:"favourable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
valid1 = valid1 || _valid0;
const _errs14 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
const err8 = {instancePath:instancePath+"/favourable",schemaPath:"#/properties/favourable/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema38.properties.favourable.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data7[i0], {instancePath:instancePath+"/favourable/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/favourable",schemaPath:"#/properties/favourable/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.favourable.anyOf[1].type,parentSchema:schema38.properties.favourable.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(data7 !== null){
const err10 = {instancePath:instancePath+"/favourable",schemaPath:"#/properties/favourable/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema38.properties.favourable.anyOf[2].type,parentSchema:schema38.properties.favourable.anyOf[2],data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err11 = {instancePath:instancePath+"/favourable",schemaPath:"#/properties/favourable/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.properties.favourable.anyOf,parentSchema:schema38.properties.favourable,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.score !== undefined){
let data9 = data.score;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: schema38.properties.score.type},message:"must be string,null",schema:schema38.properties.score.type,parentSchema:schema38.properties.score,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 1){
const err13 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.score,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.text !== undefined){
let data10 = data.text;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: schema38.properties.text.type},message:"must be string,null",schema:schema38.properties.text.type,parentSchema:schema38.properties.text,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length < 1){
const err15 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.text,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.answerText !== undefined){
let data11 = data.answerText;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/answerText",schemaPath:"#/properties/answerText/type",keyword:"type",params:{type: schema38.properties.answerText.type},message:"must be string,null",schema:schema38.properties.answerText.type,parentSchema:schema38.properties.answerText,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length < 1){
const err17 = {instancePath:instancePath+"/answerText",schemaPath:"#/properties/answerText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.answerText,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.attribute !== undefined){
let data12 = data.attribute;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: schema38.properties.attribute.type},message:"must be string,null",schema:schema38.properties.attribute.type,parentSchema:schema38.properties.attribute,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length < 1){
const err19 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.attribute,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.contrasts !== undefined){
let data13 = data.contrasts;
const _errs28 = errors;
let valid4 = false;
const _errs29 = errors;
if(!(validate129(data13, {instancePath:instancePath+"/contrasts",parentData:data,parentDataProperty:"contrasts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid4 = valid4 || _valid1;
const _errs30 = errors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data13[i1], {instancePath:instancePath+"/contrasts/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/contrasts",schemaPath:"#/properties/contrasts/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.contrasts.anyOf[1].type,parentSchema:schema38.properties.contrasts.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err21 = {instancePath:instancePath+"/contrasts",schemaPath:"#/properties/contrasts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.properties.contrasts.anyOf,parentSchema:schema38.properties.contrasts,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.answers !== undefined){
let data15 = data.answers;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!((key1 === "refused") || (key1 === "unparsed"))){
const err22 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.answers,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.refused !== undefined){
if(!(validate70(data15.refused, {instancePath:instancePath+"/answers/refused",parentData:data15,parentDataProperty:"refused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data15.unparsed !== undefined){
if(!(validate70(data15.unparsed, {instancePath:instancePath+"/answers/unparsed",parentData:data15,parentDataProperty:"unparsed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.answers.type,parentSchema:schema38.properties.answers,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.attributes !== undefined){
let data18 = data.attributes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
let data19 = data18[key2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((key3 === "legitimate") || (key3 === "kind"))){
const err24 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.attributes.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data19.legitimate !== undefined){
let data20 = data19.legitimate;
if(typeof data20 !== "boolean"){
const err25 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/legitimate",schemaPath:"#/properties/attributes/additionalProperties/properties/legitimate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema38.properties.attributes.additionalProperties.properties.legitimate.type,parentSchema:schema38.properties.attributes.additionalProperties.properties.legitimate,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.kind !== undefined){
let data21 = data19.kind;
if((typeof data21 !== "string") && (data21 !== null)){
const err26 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/attributes/additionalProperties/properties/kind/type",keyword:"type",params:{type: schema38.properties.attributes.additionalProperties.properties.kind.type},message:"must be string,null",schema:schema38.properties.attributes.additionalProperties.properties.kind.type,parentSchema:schema38.properties.attributes.additionalProperties.properties.kind,data:data21};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.attributes.additionalProperties.type,parentSchema:schema38.properties.attributes.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.attributes.type,parentSchema:schema38.properties.attributes,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.margin !== undefined){
let data22 = data.margin;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err29 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/type",keyword:"type",params:{type: schema38.properties.margin.type},message:"must be number,null",schema:schema38.properties.margin.type,parentSchema:schema38.properties.margin,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1 || isNaN(data22)){
const err30 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema38.properties.margin,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data22 <= 0 || isNaN(data22)){
const err31 = {instancePath:instancePath+"/margin",schemaPath:"#/properties/margin/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema38.properties.margin,data:data22};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"CompareFile","type":"object","additionalProperties":false,"required":["by"],"description":"models or adaptations set side by side on the same cases","properties":{"by":{"$ref":"#/$defs/columnNames","description":"the columns whose levels are compared"},"within":{"$ref":"#/$defs/columnNames","description":"the columns within whose levels they are compared"},"pairOn":{"$ref":"#/$defs/columnNames","description":"the columns that identify a case"},"baseline":{"type":["string","number","boolean","null"],"description":"the level compared with"}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "by") || (key0 === "within")) || (key0 === "pairOn")) || (key0 === "baseline"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate101(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate101(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.pairOn !== undefined){
if(!(validate101(data.pairOn, {instancePath:instancePath+"/pairOn",parentData:data,parentDataProperty:"pairOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema40.properties.baseline.type},message:"must be string,number,boolean,null",schema:schema40.properties.baseline.type,parentSchema:schema40.properties.baseline,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="audit.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.counterfactual === undefined) && (missing0 = "counterfactual")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema19.then.required,parentSchema:schema19.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.groups === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema19.then.required,parentSchema:schema19.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.groups !== undefined){
let data0 = data.groups;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/then/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.then.properties.groups,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.model !== undefined){
let data1 = data.model;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.columns !== undefined){
let data2 = data1.columns;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/model/columns",schemaPath:"#/then/properties/model/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.then.properties.model.properties.columns,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
if(data.metrics !== undefined){
let data3 = data.metrics;
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/metrics",schemaPath:"#/then/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.then.properties.metrics,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.outcome = true;
props0.groups = true;
props0.model = true;
props0.metrics = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema19.if,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.$schema !== undefined){
let data4 = data.$schema;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.$schema.type,parentSchema:schema19.properties.$schema,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema19.properties.id,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined){
let data6 = data.title;
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.title,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.question !== undefined){
let data7 = data.question;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: schema19.properties.question.type},message:"must be string,null",schema:schema19.properties.question.type,parentSchema:schema19.properties.question,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate53(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
let data9 = data.model;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(typeof data9 === "string"){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.model.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.model.anyOf[0].type,parentSchema:schema19.properties.model.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
const _errs24 = errors;
if(!(validate64(data9, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err18 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.model.anyOf,parentSchema:schema19.properties.model,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.outcome !== undefined){
if(!(validate86(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
let data11 = data.groups;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate54(data11, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid6 = valid6 || _valid2;
const _errs29 = errors;
if(!(validate94(data11, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
const _errs30 = errors;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs33 = errors;
let valid9 = false;
const _errs34 = errors;
if(!(validate54(data12, {instancePath:instancePath+"/groups/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid3 = _errs34 === errors;
valid9 = valid9 || _valid3;
const _errs35 = errors;
if(!(validate94(data12, {instancePath:instancePath+"/groups/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var _valid3 = _errs35 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const err19 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/anyOf/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.groups.anyOf[2].items.anyOf,parentSchema:schema19.properties.groups.anyOf[2].items,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.groups.anyOf[2].type,parentSchema:schema19.properties.groups.anyOf[2],data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err21 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.groups.anyOf,parentSchema:schema19.properties.groups,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.strata !== undefined){
if(!(validate101(data.strata, {instancePath:instancePath+"/strata",parentData:data,parentDataProperty:"strata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.proxies !== undefined){
if(!(validate101(data.proxies, {instancePath:instancePath+"/proxies",parentData:data,parentDataProperty:"proxies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.intersections !== undefined){
let data15 = data.intersections;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key1 in data15){
if(!((key1 === "depth") || (key1 === "minimum"))){
const err22 = {instancePath:instancePath+"/intersections",schemaPath:"#/properties/intersections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.intersections,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.depth !== undefined){
let data16 = data15.depth;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err23 = {instancePath:instancePath+"/intersections/depth",schemaPath:"#/properties/intersections/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.intersections.properties.depth.type,parentSchema:schema19.properties.intersections.properties.depth,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 6 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/intersections/depth",schemaPath:"#/properties/intersections/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6",schema:6,parentSchema:schema19.properties.intersections.properties.depth,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err25 = {instancePath:instancePath+"/intersections/depth",schemaPath:"#/properties/intersections/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema19.properties.intersections.properties.depth,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data15.minimum !== undefined){
let data17 = data15.minimum;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err26 = {instancePath:instancePath+"/intersections/minimum",schemaPath:"#/properties/intersections/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.intersections.properties.minimum.type,parentSchema:schema19.properties.intersections.properties.minimum,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err27 = {instancePath:instancePath+"/intersections/minimum",schemaPath:"#/properties/intersections/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.intersections.properties.minimum,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/intersections",schemaPath:"#/properties/intersections/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.intersections.type,parentSchema:schema19.properties.intersections,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.metrics !== undefined){
let data18 = data.metrics;
const _errs46 = errors;
let valid11 = false;
const _errs47 = errors;
if(!(validate106(data18, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid4 = _errs47 === errors;
valid11 = valid11 || _valid4;
const _errs48 = errors;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate106(data18[i1], {instancePath:instancePath+"/metrics/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.metrics.anyOf[1].type,parentSchema:schema19.properties.metrics.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const err30 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.metrics.anyOf,parentSchema:schema19.properties.metrics,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.policy !== undefined){
let data20 = data.policy;
const _errs52 = errors;
let valid14 = false;
const _errs53 = errors;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.policy.anyOf[0].type,parentSchema:schema19.properties.policy.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid14 = valid14 || _valid5;
const _errs55 = errors;
if(!(validate109(data20, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var _valid5 = _errs55 === errors;
valid14 = valid14 || _valid5;
const _errs56 = errors;
if(data20 !== null){
const err32 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema19.properties.policy.anyOf[2].type,parentSchema:schema19.properties.policy.anyOf[2],data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const err33 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema19.properties.policy.anyOf,parentSchema:schema19.properties.policy,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.inference !== undefined){
let data21 = data.inference;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!((((key2 === "level") || (key2 === "correction")) || (key2 === "seed")) || (key2 === "resamples"))){
const err34 = {instancePath:instancePath+"/inference",schemaPath:"#/properties/inference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.inference,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.level !== undefined){
let data22 = data21.level;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 >= 1 || isNaN(data22)){
const err35 = {instancePath:instancePath+"/inference/level",schemaPath:"#/properties/inference/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1",schema:1,parentSchema:schema19.properties.inference.properties.level,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data22 <= 0.5 || isNaN(data22)){
const err36 = {instancePath:instancePath+"/inference/level",schemaPath:"#/properties/inference/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0.5},message:"must be > 0.5",schema:0.5,parentSchema:schema19.properties.inference.properties.level,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/inference/level",schemaPath:"#/properties/inference/properties/level/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema19.properties.inference.properties.level.type,parentSchema:schema19.properties.inference.properties.level,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.correction !== undefined){
let data23 = data21.correction;
if(!(((data23 === "holm") || (data23 === "benjamini-hochberg")) || (data23 === "none"))){
const err38 = {instancePath:instancePath+"/inference/correction",schemaPath:"#/properties/inference/properties/correction/enum",keyword:"enum",params:{allowedValues: schema19.properties.inference.properties.correction.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.inference.properties.correction.enum,parentSchema:schema19.properties.inference.properties.correction,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.seed !== undefined){
let data24 = data21.seed;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err39 = {instancePath:instancePath+"/inference/seed",schemaPath:"#/properties/inference/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.inference.properties.seed.type,parentSchema:schema19.properties.inference.properties.seed,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 4294967295 || isNaN(data24)){
const err40 = {instancePath:instancePath+"/inference/seed",schemaPath:"#/properties/inference/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295",schema:4294967295,parentSchema:schema19.properties.inference.properties.seed,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err41 = {instancePath:instancePath+"/inference/seed",schemaPath:"#/properties/inference/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.inference.properties.seed,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data21.resamples !== undefined){
let data25 = data21.resamples;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err42 = {instancePath:instancePath+"/inference/resamples",schemaPath:"#/properties/inference/properties/resamples/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.inference.properties.resamples.type,parentSchema:schema19.properties.inference.properties.resamples,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100000 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/inference/resamples",schemaPath:"#/properties/inference/properties/resamples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema19.properties.inference.properties.resamples,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25 < 100 || isNaN(data25)){
const err44 = {instancePath:instancePath+"/inference/resamples",schemaPath:"#/properties/inference/properties/resamples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema19.properties.inference.properties.resamples,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/inference",schemaPath:"#/properties/inference/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.inference.type,parentSchema:schema19.properties.inference,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.privacy !== undefined){
let data26 = data.privacy;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
if(!(key3 === "minimumCell")){
const err46 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.privacy,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.minimumCell !== undefined){
let data27 = data26.minimumCell;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err47 = {instancePath:instancePath+"/privacy/minimumCell",schemaPath:"#/properties/privacy/properties/minimumCell/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema19.properties.privacy.properties.minimumCell.type,parentSchema:schema19.properties.privacy.properties.minimumCell,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
const err48 = {instancePath:instancePath+"/privacy/minimumCell",schemaPath:"#/properties/privacy/properties/minimumCell/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema19.properties.privacy.properties.minimumCell,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err49 = {instancePath:instancePath+"/privacy/minimumCell",schemaPath:"#/properties/privacy/properties/minimumCell/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema19.properties.privacy.properties.minimumCell,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.privacy.type,parentSchema:schema19.properties.privacy,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.counterfactual !== undefined){
if(!(validate121(data.counterfactual, {instancePath:instancePath+"/counterfactual",parentData:data,parentDataProperty:"counterfactual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.compare !== undefined){
if(!(validate137(data.compare, {instancePath:instancePath+"/compare",parentData:data,parentDataProperty:"compare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCube = validate142;
const schema41 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"cube.v1.schema.json","title":"CubeFile","description":"The counts of an audit, from which its report follows, and no row. Where `suppressed` is null every count stands as it was counted; else a count that is too small to leave, or from which such a count follows, is null.","type":"object","additionalProperties":false,"required":["schema","audit","cube","sources","suppressed"],"if":{"properties":{"suppressed":{"type":"null"}}},"then":{"properties":{"cube":{"$ref":"#/$defs/counts"}}},"else":{"properties":{"cube":{"$ref":"#/$defs/suppressedCounts"}}},"properties":{"schema":{"const":"plumbline-cube/1","description":"the kind and version of this file"},"audit":{"$ref":"audit.v1.schema.json","description":"the audit with every default written out"},"cube":{"type":"object","description":"the counts, suppressed or not"},"sources":{"type":"array","items":{"$ref":"#/$defs/countedFile"}},"suppressed":{"description":"null where every count stands as it was counted","anyOf":[{"title":"SuppressedFile","description":"how it was suppressed","type":"object","additionalProperties":false,"required":["minimumCell"],"properties":{"minimumCell":{"type":"integer","minimum":0}}},{"type":"null"}]}},"$defs":{"counts":{"title":"CountsFile","description":"counts by model and group","type":"object","additionalProperties":false,"required":["models","groupSets","rows","window"],"properties":{"models":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"GroupSetFile","description":"all cells over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/cell"}}}}},"rows":{"type":"integer","minimum":0},"proxies":{"$ref":"#/$defs/proxies"},"classes":{"$ref":"#/$defs/classTable"},"numbers":{"$ref":"#/$defs/numberTable"},"strata":{"$ref":"#/$defs/strata"},"window":{"anyOf":[{"$ref":"report.v1.schema.json#/$defs/scope/properties/window/anyOf/0"},{"type":"null"}]},"scores":{"$ref":"#/$defs/scores"},"clusters":{"$ref":"#/$defs/clusters"},"weights":{"$ref":"#/$defs/weights"},"counterfactual":{"$ref":"#/$defs/counterfactual"}}},"cell":{"title":"CellFile","description":"the rows of one model that share one level of every attribute","type":"object","additionalProperties":false,"required":["model","levels","tp","fp","fn","tn","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"tp":{"type":"integer","minimum":0},"fp":{"type":"integer","minimum":0},"fn":{"type":"integer","minimum":0},"tn":{"type":"integer","minimum":0},"unlabelled":{"type":"integer","minimum":0},"undecided":{"type":"integer","minimum":0},"mismatched":{"type":"integer","minimum":0}}},"wholeNumber":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of any size, as the text of its digits"},"classTable":{"title":"ClassTableFile","description":"every group by label class and predicted class","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"ClassTableSetFile","description":"the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"ClassGroupFile","description":"one group of one model","type":"object","additionalProperties":false,"required":["model","levels","value"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"value":{"type":"array","items":{"title":"ClassCellFile","description":"rows of one label class with one predicted class","type":"object","additionalProperties":false,"required":["label","predicted","rows"],"properties":{"label":{"type":"string"},"predicted":{"type":"string"},"rows":{"type":"integer","minimum":0}}}}}}}}}}}},"numberTable":{"title":"NumberTableFile","description":"every group by sums of numbers","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"NumberTableSetFile","description":"the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"NumberGroupFile","description":"one group of one model","type":"object","additionalProperties":false,"required":["model","levels","value"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"value":{"title":"NumberSumsFile","description":"sums of predictions, labels and errors; each of any size, as the text of its digits","type":"object","additionalProperties":false,"required":["rows","units","weight","weightSquare","prediction","label","predictionSquare","labelSquare","labelCube","labelFourth","error","errorSize","errorSquare","errorFourth","errorSquareLabel","errorSquareLabelSquare"],"properties":{"rows":{"type":"integer","minimum":0},"units":{"anyOf":[{"title":"NumberUnitsFile","description":"the powers of two that values and errors were divided by","type":"object","additionalProperties":false,"required":["value","error"],"properties":{"value":{"type":"integer"},"error":{"type":"integer"}}},{"type":"null"}]},"weight":{"$ref":"#/$defs/wholeNumber"},"weightSquare":{"$ref":"#/$defs/wholeNumber"},"prediction":{"$ref":"#/$defs/wholeNumber"},"label":{"$ref":"#/$defs/wholeNumber"},"predictionSquare":{"$ref":"#/$defs/wholeNumber"},"labelSquare":{"$ref":"#/$defs/wholeNumber"},"labelCube":{"$ref":"#/$defs/wholeNumber"},"labelFourth":{"$ref":"#/$defs/wholeNumber"},"error":{"$ref":"#/$defs/wholeNumber"},"errorSize":{"$ref":"#/$defs/wholeNumber"},"errorSquare":{"$ref":"#/$defs/wholeNumber"},"errorFourth":{"$ref":"#/$defs/wholeNumber"},"errorSquareLabel":{"$ref":"#/$defs/wholeNumber"},"errorSquareLabelSquare":{"$ref":"#/$defs/wholeNumber"}}}}}}}}}}},"strata":{"title":"StrataFile","description":"every group of each attribute within every combination of levels of the stratum columns","type":"object","additionalProperties":false,"required":["columns","groupSets"],"properties":{"columns":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"StrataGroupSetFile","description":"the groups of one attribute by stratum","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/stratumCell"}}}}}}},"proxies":{"title":"ProxiesFile","description":"rows by level of a column and of an attribute, for which it may stand in","type":"object","additionalProperties":false,"required":["pairs"],"properties":{"pairs":{"type":"array","items":{"title":"ProxyPairFile","description":"one column and one attribute","type":"object","additionalProperties":false,"required":["column","attribute","cells"],"properties":{"column":{"type":"string"},"attribute":{"type":"string"},"cells":{"type":"array","items":{"title":"ProxyCellFile","description":"the rows of one model with one level of the column and one of the attribute","type":"object","additionalProperties":false,"required":["model","levels","rows"],"properties":{"model":{"type":"string"},"levels":{"type":"array","minItems":2,"maxItems":2,"items":{"type":["string","null"]}},"rows":{"type":"integer","minimum":0}}}}}}}}},"suppressedProxy":{"title":"SuppressedProxyFile","description":"how well a column tells an attribute, in place of the counts","type":"object","additionalProperties":false,"required":["model","column","attribute","levels","n","cramers_v","best_guess","majority","uncertainty_removed","reason"],"properties":{"model":{"type":"string"},"column":{"type":"string"},"attribute":{"type":"string"},"levels":{"type":"integer","minimum":0},"n":{"type":"integer","minimum":0},"cramers_v":{"type":["number","null"]},"best_guess":{"type":["number","null"]},"majority":{"type":["number","null"]},"uncertainty_removed":{"type":["number","null"]},"reason":{"$ref":"report.v1.schema.json#/$defs/reason"}}},"stratumCell":{"title":"StratumCellFile","description":"the rows of one group in one stratum","type":"object","additionalProperties":false,"required":["model","levels","stratum","tp","fp","fn","tn"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"stratum":{"type":"array","items":{"type":["string","null"]}},"tp":{"type":"integer","minimum":0},"fp":{"type":"integer","minimum":0},"fn":{"type":"integer","minimum":0},"tn":{"type":"integer","minimum":0}}},"suppressedCounts":{"title":"SuppressedCountsFile","description":"counts that may leave, each published group set by itself","type":"object","additionalProperties":false,"required":["models","groupSets","rows","window","minimumCell"],"properties":{"models":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"SuppressedGroupSetFile","description":"the groups of one set of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/suppressedCell"}}}}},"rows":{"type":["integer","null"],"minimum":0},"proxies":{"type":"array","items":{"$ref":"#/$defs/suppressedProxy"}},"classes":{"$ref":"#/$defs/classTable"},"scores":{"$ref":"#/$defs/scores"},"strata":{"$ref":"#/$defs/strata"},"window":{"anyOf":[{"$ref":"report.v1.schema.json#/$defs/scope/properties/window/anyOf/0"},{"type":"null"}]},"minimumCell":{"type":"integer","minimum":0},"clusters":{"$ref":"#/$defs/clusters"},"weights":{"$ref":"#/$defs/weights"},"counterfactual":{"$ref":"#/$defs/counterfactual"}}},"suppressedCell":{"title":"SuppressedCellFile","description":"one group as it may leave: what may not is null","type":"object","additionalProperties":false,"required":["model","levels","publishable","n","selected","tp","fp","fn","tn","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"publishable":{"enum":["cells","selection","rows","nothing"],"description":"how finely the group's counts may be published"},"n":{"type":["integer","null"],"minimum":0},"selected":{"type":["integer","null"],"minimum":0},"tp":{"type":["integer","null"],"minimum":0},"fp":{"type":["integer","null"],"minimum":0},"fn":{"type":["integer","null"],"minimum":0},"tn":{"type":["integer","null"],"minimum":0},"unlabelled":{"type":["integer","null"],"minimum":0},"undecided":{"type":["integer","null"],"minimum":0},"mismatched":{"type":["integer","null"],"minimum":0},"figures":{"$ref":"#/$defs/figures"}}},"countedFile":{"title":"CountedFile","description":"a file that was counted","type":"object","additionalProperties":false,"required":["name","bytes","rows","hash"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":0},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, in hexadecimal digits"}}},"scores":{"title":"ScoresFile","description":"score histograms by group, all in the same bins","type":"object","additionalProperties":false,"required":["bins","groupSets"],"properties":{"bins":{"type":"array","items":{"title":"ScoreBinFile","description":"a bin of the score, ascending: one value where its ends are equal, otherwise up to but without its upper end","type":"object","additionalProperties":false,"required":["low","high","holdsLow"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"holdsLow":{"type":"boolean","description":"false where the lower end is a bin of its own"}}}},"groupSets":{"type":"array","items":{"title":"ScoreGroupSetFile","description":"the histograms over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/scoreCell"}}}}}}},"scoreCell":{"title":"ScoreCellFile","description":"the assessed rows with a score of one model, one group and one label","type":"object","additionalProperties":false,"required":["model","levels","label","sums","bins","counts"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"label":{"enum":["positive","negative",null],"description":"null in a log without labels"},"sums":{"title":"ScoreSumsFile","description":"rows, and sums of the score, its square, its squared distance from the label and its log loss","type":"object","additionalProperties":false,"required":["n","score","square","squaredError","logLoss"],"properties":{"n":{"type":"integer","minimum":0},"score":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"square":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"squaredError":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"logLoss":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"}}},"bins":{"type":"array","items":{"type":"integer","minimum":0},"description":"the places of the bins that hold rows"},"counts":{"type":"array","items":{"type":"integer","minimum":1},"description":"the rows in each of them"}}},"figures":{"title":"FiguresFile","description":"figures of scores by metric, of a group and of everyone else","type":"object","additionalProperties":false,"required":["own","rest"],"properties":{"own":{"$ref":"#/$defs/figuresByMetric"},"rest":{"anyOf":[{"$ref":"#/$defs/figuresByMetric"},{"type":"null"}]}}},"figuresByMetric":{"title":"FiguresByMetricFile","type":"object","description":"a figure for each metric that may leave","propertyNames":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"additionalProperties":{"$ref":"#/$defs/scoreFigure"}},"scoreFigure":{"title":"ScoreFigureFile","description":"a figure with what its interval follows from, or the reason why there is none","anyOf":[{"type":"object","additionalProperties":false,"required":["value","reason"],"properties":{"value":{"type":"null"},"reason":{"$ref":"report.v1.schema.json#/$defs/reason"}}},{"type":"object","additionalProperties":false,"required":["value","error","standardError","method","rows","recipe"],"properties":{"value":{"type":"number"},"error":{"anyOf":[{"type":"number"},{"const":"Infinity"}]},"standardError":{"type":["number","null"]},"method":{"type":"string"},"rows":{"type":"integer","minimum":0},"recipe":{"$ref":"#/$defs/intervalRecipe"}}}]},"intervalRecipe":{"title":"IntervalRecipeFile","description":"how the interval of a figure is made at any level","anyOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["kind","reach","degrees","low","high"],"properties":{"kind":{"const":"wald"},"reach":{"type":"number"},"degrees":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]}}},{"type":"object","additionalProperties":false,"required":["kind","reach"],"properties":{"kind":{"const":"logit"},"reach":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","reach","degrees","top"],"properties":{"kind":{"const":"log"},"reach":{"type":"number"},"degrees":{"type":"number"},"top":{"type":["number","null"]}}},{"type":"object","additionalProperties":false,"required":["kind","a","b"],"properties":{"kind":{"const":"newcombe-auc"},"a":{"type":"integer","minimum":0},"b":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","a","b"],"properties":{"kind":{"const":"massart"},"a":{"type":"integer","minimum":0},"b":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","successes","trials","scale"],"properties":{"kind":{"const":"wilson"},"successes":{"type":"integer","minimum":0},"trials":{"type":"integer","minimum":0},"scale":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","n","tp","fp","odds"],"properties":{"kind":{"const":"net-benefit"},"n":{"type":"integer","minimum":0},"tp":{"type":"number"},"fp":{"type":"number"},"odds":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","first","second","third"],"properties":{"kind":{"const":"summed-errors"},"first":{"type":"number"},"second":{"type":"number"},"third":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","bins"],"properties":{"kind":{"const":"widest-bin"},"bins":{"type":"array","items":{"title":"RecipeBinFile","description":"a calibration bin","type":"object","additionalProperties":false,"required":["rows","positives","mean","slack"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"mean":{"type":"number"},"slack":{"type":"number"}}}}}}]},"clusters":{"title":"ClustersFile","description":"second moments of the rows of each group by cluster; every group set is counted by itself","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"ClusterGroupSetFile","description":"the clusters of the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells","overlaps"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/clusterCell"}},"overlaps":{"type":"array","items":{"$ref":"#/$defs/clusterOverlap"}}}}}}},"clusterCell":{"title":"ClusterCellFile","description":"the clusters of one group of one model","type":"object","additionalProperties":false,"required":["model","levels","moments","whole"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"moments":{"title":"ClusterMomentsFile","description":"clusters with a row of the group, in all and by margin, and sums over clusters of the products of two cells","type":"object","additionalProperties":false,"required":["clusters","positives","negatives","selected","passed_over","tp_tp","tp_fp","tp_fn","tp_tn","fp_fp","fp_fn","fp_tn","fn_fn","fn_tn","tn_tn"],"properties":{"clusters":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"negatives":{"type":"integer","minimum":0},"selected":{"type":"integer","minimum":0},"passed_over":{"type":"integer","minimum":0},"tp_tp":{"type":"integer","minimum":0},"tp_fp":{"type":"integer","minimum":0},"tp_fn":{"type":"integer","minimum":0},"tp_tn":{"type":"integer","minimum":0},"fp_fp":{"type":"integer","minimum":0},"fp_fn":{"type":"integer","minimum":0},"fp_tn":{"type":"integer","minimum":0},"fn_fn":{"type":"integer","minimum":0},"fn_tn":{"type":"integer","minimum":0},"tn_tn":{"type":"integer","minimum":0}}},"whole":{"description":"how the group lies in the whole population; null where no cluster leaves it, or where that is not told","anyOf":[{"title":"ClusterWholeFile","description":"clusters wholly in the group, and its cross moments with the whole","type":"object","additionalProperties":false,"required":["alone","cross"],"properties":{"alone":{"title":"ClusterAloneFile","description":"clusters whose every row, or every row of a margin, is in the group","type":"object","additionalProperties":false,"required":["clusters","positives","negatives","selected","passed_over"],"properties":{"clusters":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"negatives":{"type":"integer","minimum":0},"selected":{"type":"integer","minimum":0},"passed_over":{"type":"integer","minimum":0}}},"cross":{"$ref":"#/$defs/crossMoments"}}},{"type":"null"}]}}},"clusterOverlap":{"title":"ClusterOverlapFile","description":"two groups of one model that some cluster spans","type":"object","additionalProperties":false,"required":["model","levels","other","cross"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"other":{"type":"array","items":{"type":["string","null"]}},"cross":{"$ref":"#/$defs/crossMoments"}}},"crossMoments":{"title":"CrossMomentsFile","description":"sums over clusters of a cell of the first group times a cell of the second","type":"object","additionalProperties":false,"required":["tp_tp","tp_fp","tp_fn","tp_tn","fp_tp","fp_fp","fp_fn","fp_tn","fn_tp","fn_fp","fn_fn","fn_tn","tn_tp","tn_fp","tn_fn","tn_tn"],"properties":{"tp_tp":{"type":"integer","minimum":0},"tp_fp":{"type":"integer","minimum":0},"tp_fn":{"type":"integer","minimum":0},"tp_tn":{"type":"integer","minimum":0},"fp_tp":{"type":"integer","minimum":0},"fp_fp":{"type":"integer","minimum":0},"fp_fn":{"type":"integer","minimum":0},"fp_tn":{"type":"integer","minimum":0},"fn_tp":{"type":"integer","minimum":0},"fn_fp":{"type":"integer","minimum":0},"fn_fn":{"type":"integer","minimum":0},"fn_tn":{"type":"integer","minimum":0},"tn_tp":{"type":"integer","minimum":0},"tn_fp":{"type":"integer","minimum":0},"tn_fn":{"type":"integer","minimum":0},"tn_tn":{"type":"integer","minimum":0}}},"weights":{"title":"WeightsFile","description":"sums of the weights of rows, and of their squares, by group","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"WeightGroupSetFile","description":"the weights of the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"WeightCellFile","description":"the weights of one group of one model","type":"object","additionalProperties":false,"required":["model","levels","sums"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"sums":{"title":"WeightSumsFile","description":"by cell of the two-by-two table","type":"object","additionalProperties":false,"required":["tp","fp","fn","tn","tp_squares","fp_squares","fn_squares","tn_squares"],"properties":{"tp":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fp":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fn":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tn":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tp_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fp_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fn_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tn_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"}}}}}}}}}}},"casePattern":{"title":"CasePatternFile","description":"cases that are alike in how they were answered under two descriptions","type":"object","additionalProperties":false,"required":["answersBaseline","answersVariant","rightBaseline","rightVariant","refusedBaseline","refusedVariant","unparsedBaseline","unparsedVariant","differAcross","differBaseline","differVariant","cases"],"properties":{"answersBaseline":{"type":"integer","minimum":0},"answersVariant":{"type":"integer","minimum":0},"rightBaseline":{"type":["integer","null"],"minimum":0},"rightVariant":{"type":["integer","null"],"minimum":0},"refusedBaseline":{"type":"integer","minimum":0},"refusedVariant":{"type":"integer","minimum":0},"unparsedBaseline":{"type":"integer","minimum":0},"unparsedVariant":{"type":"integer","minimum":0},"differAcross":{"type":"integer","minimum":0},"differBaseline":{"type":"integer","minimum":0},"differVariant":{"type":"integer","minimum":0},"cases":{"type":"integer","minimum":0}}},"answerPattern":{"title":"AnswerPatternFile","description":"cases that are alike in how they were answered under one description","type":"object","additionalProperties":false,"required":["answers","right","refused","unparsed","cases"],"properties":{"answers":{"type":"integer","minimum":0},"right":{"type":["integer","null"],"minimum":0},"refused":{"type":"integer","minimum":0},"unparsed":{"type":"integer","minimum":0},"cases":{"type":"integer","minimum":0}}},"differenceCount":{"title":"DifferenceCountFile","description":"how many cases have a difference","type":"object","additionalProperties":false,"required":["difference","pairs"],"properties":{"difference":{"type":"number"},"pairs":{"type":"integer","minimum":0}}},"clusterValueSums":{"title":"ClusterValueSumsFile","description":"second moments of a case value over clusters","type":"object","additionalProperties":false,"required":["square","cross","cases","clusters"],"properties":{"square":{"type":"integer","minimum":0},"cross":{"type":"integer"},"cases":{"type":"integer","minimum":0},"clusters":{"type":"integer","minimum":0}}},"contrastCell":{"title":"ContrastCellFile","description":"the cases of one comparison in one group of patients","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","levels","patterns","shifts","clusters"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"patterns":{"type":"array","items":{"$ref":"#/$defs/casePattern"}},"shifts":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/differenceCount"}},{"type":"null"}]},"clusters":{"anyOf":[{"title":"CaseClustersFile","description":"how case values gather in clusters","type":"object","additionalProperties":false,"required":["flip","shift","excess"],"properties":{"flip":{"$ref":"#/$defs/clusterValueSums"},"shift":{"$ref":"#/$defs/clusterValueSums"},"excess":{"$ref":"#/$defs/clusterValueSums"}}},{"type":"null"}]}}},"variantCell":{"title":"VariantCellFile","description":"the answers to one description in one group of patients","type":"object","additionalProperties":false,"required":["model","stratum","attribute","variant","levels","patterns"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"variant":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"patterns":{"type":"array","items":{"$ref":"#/$defs/answerPattern"}}}},"transitionCell":{"title":"TransitionCellFile","description":"how often one answer became another","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","to","pairs"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"pairs":{"type":"integer","minimum":0}}},"panelCell":{"title":"PanelCellFile","description":"cases by the descriptions under which they are right","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","conditions","patterns","replicated","incomplete"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":["string","null"]},"baseline":{"type":["string","null"]},"conditions":{"type":"array","items":{"type":"string"}},"patterns":{"type":"array","items":{"title":"ConditionPatternFile","description":"cases right under the same descriptions","type":"object","additionalProperties":false,"required":["answers","cases"],"properties":{"answers":{"type":"array","items":{"type":"boolean"}},"cases":{"type":"integer","minimum":0}}}},"replicated":{"type":"boolean"},"incomplete":{"type":"integer","minimum":0}}},"changeCell":{"title":"ChangeCellFile","description":"the same cases under two adaptations","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","changes","flips"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":"array","items":{"type":["string","null"]}},"changes":{"type":"array","items":{"$ref":"#/$defs/differenceCount"}},"flips":{"type":"array","items":{"$ref":"#/$defs/differenceCount"}}}},"pairTrouble":{"title":"PairTroubleCountFile","description":"cases that cannot be compared, or not as they stand","type":"object","additionalProperties":false,"required":["model","stratum","kind","variant","cases","examples"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"kind":{"enum":["no-baseline","two-baselines","missing-side","duplicate"]},"variant":{"type":["string","null"]},"cases":{"type":"integer","minimum":0},"examples":{"type":"array","items":{"type":"string"}}}},"counterfactual":{"title":"CounterfactualTableFile","description":"answers to several descriptions of the same case","type":"object","additionalProperties":false,"required":["strata","groupSets","transitions","panels","changes","trouble"],"properties":{"strata":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"DescriptionGroupSetFile","description":"the comparisons by one list of attributes","type":"object","additionalProperties":false,"required":["attributes","contrasts","variants"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"contrasts":{"type":"array","items":{"$ref":"#/$defs/contrastCell"}},"variants":{"type":"array","items":{"$ref":"#/$defs/variantCell"}}}}},"transitions":{"type":"array","items":{"$ref":"#/$defs/transitionCell"}},"panels":{"type":"array","items":{"$ref":"#/$defs/panelCell"}},"changes":{"type":"array","items":{"$ref":"#/$defs/changeCell"}},"trouble":{"type":"array","items":{"$ref":"#/$defs/pairTrouble"}}}}}};
const schema42 = {"title":"CountsFile","description":"counts by model and group","type":"object","additionalProperties":false,"required":["models","groupSets","rows","window"],"properties":{"models":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"GroupSetFile","description":"all cells over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/cell"}}}}},"rows":{"type":"integer","minimum":0},"proxies":{"$ref":"#/$defs/proxies"},"classes":{"$ref":"#/$defs/classTable"},"numbers":{"$ref":"#/$defs/numberTable"},"strata":{"$ref":"#/$defs/strata"},"window":{"anyOf":[{"$ref":"report.v1.schema.json#/$defs/scope/properties/window/anyOf/0"},{"type":"null"}]},"scores":{"$ref":"#/$defs/scores"},"clusters":{"$ref":"#/$defs/clusters"},"weights":{"$ref":"#/$defs/weights"},"counterfactual":{"$ref":"#/$defs/counterfactual"}}};
const schema43 = {"title":"CellFile","description":"the rows of one model that share one level of every attribute","type":"object","additionalProperties":false,"required":["model","levels","tp","fp","fn","tn","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"tp":{"type":"integer","minimum":0},"fp":{"type":"integer","minimum":0},"fn":{"type":"integer","minimum":0},"tn":{"type":"integer","minimum":0},"unlabelled":{"type":"integer","minimum":0},"undecided":{"type":"integer","minimum":0},"mismatched":{"type":"integer","minimum":0}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp"},message:"must have required property '"+"tp"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fp === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp"},message:"must have required property '"+"fp"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn"},message:"must have required property '"+"fn"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn"},message:"must have required property '"+"tn"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.unlabelled === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unlabelled"},message:"must have required property '"+"unlabelled"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.undecided === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.mismatched === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mismatched"},message:"must have required property '"+"mismatched"+"'",schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.properties.model.type,parentSchema:schema43.properties.model,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema43.properties.levels.items.type},message:"must be string,null",schema:schema43.properties.levels.items.type,parentSchema:schema43.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema43.properties.levels.type,parentSchema:schema43.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tp !== undefined){
let data3 = data.tp;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.tp.type,parentSchema:schema43.properties.tp,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.tp,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.fp !== undefined){
let data4 = data.fp;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.fp.type,parentSchema:schema43.properties.fp,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.fp,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.fn !== undefined){
let data5 = data.fn;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.fn.type,parentSchema:schema43.properties.fn,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.fn,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.tn !== undefined){
let data6 = data.tn;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err19 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.tn.type,parentSchema:schema43.properties.tn,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.tn,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.unlabelled !== undefined){
let data7 = data.unlabelled;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/unlabelled",schemaPath:"#/properties/unlabelled/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.unlabelled.type,parentSchema:schema43.properties.unlabelled,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/unlabelled",schemaPath:"#/properties/unlabelled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.unlabelled,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.undecided !== undefined){
let data8 = data.undecided;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.undecided.type,parentSchema:schema43.properties.undecided,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.undecided,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.mismatched !== undefined){
let data9 = data.mismatched;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/mismatched",schemaPath:"#/properties/mismatched/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.mismatched.type,parentSchema:schema43.properties.mismatched,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/mismatched",schemaPath:"#/properties/mismatched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.mismatched,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"ProxiesFile","description":"rows by level of a column and of an attribute, for which it may stand in","type":"object","additionalProperties":false,"required":["pairs"],"properties":{"pairs":{"type":"array","items":{"title":"ProxyPairFile","description":"one column and one attribute","type":"object","additionalProperties":false,"required":["column","attribute","cells"],"properties":{"column":{"type":"string"},"attribute":{"type":"string"},"cells":{"type":"array","items":{"title":"ProxyCellFile","description":"the rows of one model with one level of the column and one of the attribute","type":"object","additionalProperties":false,"required":["model","levels","rows"],"properties":{"model":{"type":"string"},"levels":{"type":"array","minItems":2,"maxItems":2,"items":{"type":["string","null"]}},"rows":{"type":"integer","minimum":0}}}}}}}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pairs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "pairs")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pairs !== undefined){
let data0 = data.pairs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.column === undefined){
const err2 = {instancePath:instancePath+"/pairs/" + i0,schemaPath:"#/properties/pairs/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema44.properties.pairs.items.required,parentSchema:schema44.properties.pairs.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.attribute === undefined){
const err3 = {instancePath:instancePath+"/pairs/" + i0,schemaPath:"#/properties/pairs/items/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema44.properties.pairs.items.required,parentSchema:schema44.properties.pairs.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.cells === undefined){
const err4 = {instancePath:instancePath+"/pairs/" + i0,schemaPath:"#/properties/pairs/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema44.properties.pairs.items.required,parentSchema:schema44.properties.pairs.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "column") || (key1 === "attribute")) || (key1 === "cells"))){
const err5 = {instancePath:instancePath+"/pairs/" + i0,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.pairs.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.column !== undefined){
let data2 = data1.column;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/pairs/" + i0+"/column",schemaPath:"#/properties/pairs/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.pairs.items.properties.column.type,parentSchema:schema44.properties.pairs.items.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.attribute !== undefined){
let data3 = data1.attribute;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/pairs/" + i0+"/attribute",schemaPath:"#/properties/pairs/items/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.pairs.items.properties.attribute.type,parentSchema:schema44.properties.pairs.items.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.cells !== undefined){
let data4 = data1.cells;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.model === undefined){
const err8 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1,schemaPath:"#/properties/pairs/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema44.properties.pairs.items.properties.cells.items.required,parentSchema:schema44.properties.pairs.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.levels === undefined){
const err9 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1,schemaPath:"#/properties/pairs/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema44.properties.pairs.items.properties.cells.items.required,parentSchema:schema44.properties.pairs.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.rows === undefined){
const err10 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1,schemaPath:"#/properties/pairs/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema44.properties.pairs.items.properties.cells.items.required,parentSchema:schema44.properties.pairs.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "model") || (key2 === "levels")) || (key2 === "rows"))){
const err11 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1,schemaPath:"#/properties/pairs/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema44.properties.pairs.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.model !== undefined){
let data6 = data5.model;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/model",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.pairs.items.properties.cells.items.properties.model.type,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.levels !== undefined){
let data7 = data5.levels;
if(Array.isArray(data7)){
if(data7.length > 2){
const err13 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/levels",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.length < 2){
const err14 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/levels",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/levels/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if((typeof data8 !== "string") && (data8 !== null)){
const err15 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/levels/" + i2,schemaPath:"#/properties/pairs/items/properties/cells/items/properties/levels/items/type",keyword:"type",params:{type: schema44.properties.pairs.items.properties.cells.items.properties.levels.items.type},message:"must be string,null",schema:schema44.properties.pairs.items.properties.cells.items.properties.levels.items.type,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.levels.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/levels",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.pairs.items.properties.cells.items.properties.levels.type,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.rows !== undefined){
let data9 = data5.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/rows",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.pairs.items.properties.cells.items.properties.rows.type,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1+"/rows",schemaPath:"#/properties/pairs/items/properties/cells/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.pairs.items.properties.cells.items.properties.rows,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/pairs/" + i0+"/cells/" + i1,schemaPath:"#/properties/pairs/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.pairs.items.properties.cells.items.type,parentSchema:schema44.properties.pairs.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/pairs/" + i0+"/cells",schemaPath:"#/properties/pairs/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.pairs.items.properties.cells.type,parentSchema:schema44.properties.pairs.items.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/pairs/" + i0,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.properties.pairs.items.type,parentSchema:schema44.properties.pairs.items,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.pairs.type,parentSchema:schema44.properties.pairs,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"ClassTableFile","description":"every group by label class and predicted class","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"ClassTableSetFile","description":"the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"ClassGroupFile","description":"one group of one model","type":"object","additionalProperties":false,"required":["model","levels","value"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"value":{"type":"array","items":{"title":"ClassCellFile","description":"rows of one label class with one predicted class","type":"object","additionalProperties":false,"required":["label","predicted","rows"],"properties":{"label":{"type":"string"},"predicted":{"type":"string"},"rows":{"type":"integer","minimum":0}}}}}}}}}}}};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupSets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "groupSets")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data0 = data.groupSets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.attributes === undefined){
const err2 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema45.properties.groupSets.items.required,parentSchema:schema45.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cells === undefined){
const err3 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema45.properties.groupSets.items.required,parentSchema:schema45.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err4 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.attributes !== undefined){
let data2 = data1.attributes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes/" + i1,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema45.properties.groupSets.items.properties.attributes.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.groupSets.items.properties.attributes.type,parentSchema:schema45.properties.groupSets.items.properties.attributes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.cells !== undefined){
let data4 = data1.cells;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.model === undefined){
const err7 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.levels === undefined){
const err8 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.value === undefined){
const err9 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "model") || (key2 === "levels")) || (key2 === "value"))){
const err10 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.model !== undefined){
let data6 = data5.model;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/model",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.groupSets.items.properties.cells.items.properties.model.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.levels !== undefined){
let data7 = data5.levels;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels/" + i3,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/items/type",keyword:"type",params:{type: schema45.properties.groupSets.items.properties.cells.items.properties.levels.items.type},message:"must be string,null",schema:schema45.properties.groupSets.items.properties.cells.items.properties.levels.items.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.levels.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.groupSets.items.properties.cells.items.properties.levels.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.value !== undefined){
let data9 = data5.value;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.label === undefined){
const err14 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.predicted === undefined){
const err15 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/required",keyword:"required",params:{missingProperty: "predicted"},message:"must have required property '"+"predicted"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data10.rows === undefined){
const err16 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.required,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data10){
if(!(((key3 === "label") || (key3 === "predicted")) || (key3 === "rows"))){
const err17 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.label !== undefined){
let data11 = data10.label;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4+"/label",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.label.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.label,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.predicted !== undefined){
let data12 = data10.predicted;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4+"/predicted",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/properties/predicted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.predicted.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.predicted,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.rows !== undefined){
let data13 = data10.rows;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4+"/rows",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.rows.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.rows,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4+"/rows",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.properties.rows,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/" + i4,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.groupSets.items.properties.cells.items.properties.value.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.groupSets.items.properties.cells.items.type,parentSchema:schema45.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groupSets/" + i0+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.groupSets.items.properties.cells.type,parentSchema:schema45.properties.groupSets.items.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.groupSets.items.type,parentSchema:schema45.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.groupSets.type,parentSchema:schema45.properties.groupSets,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"NumberTableFile","description":"every group by sums of numbers","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"NumberTableSetFile","description":"the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"NumberGroupFile","description":"one group of one model","type":"object","additionalProperties":false,"required":["model","levels","value"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"value":{"title":"NumberSumsFile","description":"sums of predictions, labels and errors; each of any size, as the text of its digits","type":"object","additionalProperties":false,"required":["rows","units","weight","weightSquare","prediction","label","predictionSquare","labelSquare","labelCube","labelFourth","error","errorSize","errorSquare","errorFourth","errorSquareLabel","errorSquareLabelSquare"],"properties":{"rows":{"type":"integer","minimum":0},"units":{"anyOf":[{"title":"NumberUnitsFile","description":"the powers of two that values and errors were divided by","type":"object","additionalProperties":false,"required":["value","error"],"properties":{"value":{"type":"integer"},"error":{"type":"integer"}}},{"type":"null"}]},"weight":{"$ref":"#/$defs/wholeNumber"},"weightSquare":{"$ref":"#/$defs/wholeNumber"},"prediction":{"$ref":"#/$defs/wholeNumber"},"label":{"$ref":"#/$defs/wholeNumber"},"predictionSquare":{"$ref":"#/$defs/wholeNumber"},"labelSquare":{"$ref":"#/$defs/wholeNumber"},"labelCube":{"$ref":"#/$defs/wholeNumber"},"labelFourth":{"$ref":"#/$defs/wholeNumber"},"error":{"$ref":"#/$defs/wholeNumber"},"errorSize":{"$ref":"#/$defs/wholeNumber"},"errorSquare":{"$ref":"#/$defs/wholeNumber"},"errorFourth":{"$ref":"#/$defs/wholeNumber"},"errorSquareLabel":{"$ref":"#/$defs/wholeNumber"},"errorSquareLabelSquare":{"$ref":"#/$defs/wholeNumber"}}}}}}}}}}};
const schema47 = {"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of any size, as the text of its digits"};
const pattern6 = new RegExp("^-?[0-9]+$", "u");

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\"",schema:"^-?[0-9]+$",parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupSets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "groupSets")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data0 = data.groupSets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.attributes === undefined){
const err2 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema46.properties.groupSets.items.required,parentSchema:schema46.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cells === undefined){
const err3 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema46.properties.groupSets.items.required,parentSchema:schema46.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err4 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.attributes !== undefined){
let data2 = data1.attributes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes/" + i1,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema46.properties.groupSets.items.properties.attributes.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.groupSets.items.properties.attributes.type,parentSchema:schema46.properties.groupSets.items.properties.attributes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.cells !== undefined){
let data4 = data1.cells;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.model === undefined){
const err7 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.levels === undefined){
const err8 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.value === undefined){
const err9 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "model") || (key2 === "levels")) || (key2 === "value"))){
const err10 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.model !== undefined){
let data6 = data5.model;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/model",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.groupSets.items.properties.cells.items.properties.model.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.levels !== undefined){
let data7 = data5.levels;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels/" + i3,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/items/type",keyword:"type",params:{type: schema46.properties.groupSets.items.properties.cells.items.properties.levels.items.type},message:"must be string,null",schema:schema46.properties.groupSets.items.properties.cells.items.properties.levels.items.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.levels.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.groupSets.items.properties.cells.items.properties.levels.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.value !== undefined){
let data9 = data5.value;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.rows === undefined){
const err14 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9.units === undefined){
const err15 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.weight === undefined){
const err16 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.weightSquare === undefined){
const err17 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "weightSquare"},message:"must have required property '"+"weightSquare"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.prediction === undefined){
const err18 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "prediction"},message:"must have required property '"+"prediction"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.label === undefined){
const err19 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.predictionSquare === undefined){
const err20 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "predictionSquare"},message:"must have required property '"+"predictionSquare"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.labelSquare === undefined){
const err21 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "labelSquare"},message:"must have required property '"+"labelSquare"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.labelCube === undefined){
const err22 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "labelCube"},message:"must have required property '"+"labelCube"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.labelFourth === undefined){
const err23 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "labelFourth"},message:"must have required property '"+"labelFourth"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.error === undefined){
const err24 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.errorSize === undefined){
const err25 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "errorSize"},message:"must have required property '"+"errorSize"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.errorSquare === undefined){
const err26 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "errorSquare"},message:"must have required property '"+"errorSquare"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.errorFourth === undefined){
const err27 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "errorFourth"},message:"must have required property '"+"errorFourth"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.errorSquareLabel === undefined){
const err28 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "errorSquareLabel"},message:"must have required property '"+"errorSquareLabel"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.errorSquareLabelSquare === undefined){
const err29 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/required",keyword:"required",params:{missingProperty: "errorSquareLabelSquare"},message:"must have required property '"+"errorSquareLabelSquare"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data9){
if(!(func1.call(schema46.properties.groupSets.items.properties.cells.items.properties.value.properties, key3))){
const err30 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.rows !== undefined){
let data10 = data9.rows;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/rows",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.rows.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.rows,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/rows",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.rows,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data9.units !== undefined){
let data11 = data9.units;
const _errs28 = errors;
let valid12 = false;
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.value === undefined){
const err33 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.error === undefined){
const err34 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].required,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data11){
if(!((key4 === "value") || (key4 === "error"))){
const err35 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.value !== undefined){
let data12 = data11.value;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err36 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].properties.value.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].properties.value,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.error !== undefined){
let data13 = data11.error;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units/error",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].properties.error.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].properties.error,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0].type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[0],data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid12 = valid12 || _valid0;
const _errs36 = errors;
if(data11 !== null){
const err39 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[1].type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err40 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/units",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/properties/units/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units.anyOf,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value.properties.units,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data9.weight !== undefined){
if(!(validate151(data9.weight, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/weight",parentData:data9,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.weightSquare !== undefined){
if(!(validate151(data9.weightSquare, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/weightSquare",parentData:data9,parentDataProperty:"weightSquare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.prediction !== undefined){
if(!(validate151(data9.prediction, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/prediction",parentData:data9,parentDataProperty:"prediction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.label !== undefined){
if(!(validate151(data9.label, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/label",parentData:data9,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.predictionSquare !== undefined){
if(!(validate151(data9.predictionSquare, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/predictionSquare",parentData:data9,parentDataProperty:"predictionSquare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.labelSquare !== undefined){
if(!(validate151(data9.labelSquare, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/labelSquare",parentData:data9,parentDataProperty:"labelSquare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.labelCube !== undefined){
if(!(validate151(data9.labelCube, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/labelCube",parentData:data9,parentDataProperty:"labelCube",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.labelFourth !== undefined){
if(!(validate151(data9.labelFourth, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/labelFourth",parentData:data9,parentDataProperty:"labelFourth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.error !== undefined){
if(!(validate151(data9.error, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/error",parentData:data9,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.errorSize !== undefined){
if(!(validate151(data9.errorSize, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/errorSize",parentData:data9,parentDataProperty:"errorSize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.errorSquare !== undefined){
if(!(validate151(data9.errorSquare, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/errorSquare",parentData:data9,parentDataProperty:"errorSquare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.errorFourth !== undefined){
if(!(validate151(data9.errorFourth, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/errorFourth",parentData:data9,parentDataProperty:"errorFourth",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.errorSquareLabel !== undefined){
if(!(validate151(data9.errorSquareLabel, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/errorSquareLabel",parentData:data9,parentDataProperty:"errorSquareLabel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
if(data9.errorSquareLabelSquare !== undefined){
if(!(validate151(data9.errorSquareLabelSquare, {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value/errorSquareLabelSquare",parentData:data9,parentDataProperty:"errorSquareLabelSquare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/value",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.groupSets.items.properties.cells.items.properties.value.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.groupSets.items.properties.cells.items.type,parentSchema:schema46.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/groupSets/" + i0+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.groupSets.items.properties.cells.type,parentSchema:schema46.properties.groupSets.items.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.groupSets.items.type,parentSchema:schema46.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema46.properties.groupSets.type,parentSchema:schema46.properties.groupSets,data:data0};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"StrataFile","description":"every group of each attribute within every combination of levels of the stratum columns","type":"object","additionalProperties":false,"required":["columns","groupSets"],"properties":{"columns":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"StrataGroupSetFile","description":"the groups of one attribute by stratum","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/stratumCell"}}}}}}};
const schema49 = {"title":"StratumCellFile","description":"the rows of one group in one stratum","type":"object","additionalProperties":false,"required":["model","levels","stratum","tp","fp","fn","tn"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"stratum":{"type":"array","items":{"type":["string","null"]}},"tp":{"type":"integer","minimum":0},"fp":{"type":"integer","minimum":0},"fn":{"type":"integer","minimum":0},"tn":{"type":"integer","minimum":0}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stratum === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tp === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp"},message:"must have required property '"+"tp"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fp === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp"},message:"must have required property '"+"fp"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fn === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn"},message:"must have required property '"+"fn"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tn === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn"},message:"must have required property '"+"tn"+"'",schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "model") || (key0 === "levels")) || (key0 === "stratum")) || (key0 === "tp")) || (key0 === "fp")) || (key0 === "fn")) || (key0 === "tn"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.model.type,parentSchema:schema49.properties.model,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err9 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema49.properties.levels.items.type},message:"must be string,null",schema:schema49.properties.levels.items.type,parentSchema:schema49.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.levels.type,parentSchema:schema49.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stratum !== undefined){
let data3 = data.stratum;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/stratum/" + i1,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema49.properties.stratum.items.type},message:"must be string,null",schema:schema49.properties.stratum.items.type,parentSchema:schema49.properties.stratum.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.stratum.type,parentSchema:schema49.properties.stratum,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tp !== undefined){
let data5 = data.tp;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.tp.type,parentSchema:schema49.properties.tp,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.tp,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.fp !== undefined){
let data6 = data.fp;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.fp.type,parentSchema:schema49.properties.fp,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.fp,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.fn !== undefined){
let data7 = data.fn;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.fn.type,parentSchema:schema49.properties.fn,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.fn,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.tn !== undefined){
let data8 = data.tn;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema49.properties.tn.type,parentSchema:schema49.properties.tn,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema49.properties.tn,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupSets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "columns") || (key0 === "groupSets"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.columns !== undefined){
let data0 = data.columns;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.columns.items.type,parentSchema:schema48.properties.columns.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.columns.type,parentSchema:schema48.properties.columns,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data2 = data.groupSets;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.attributes === undefined){
const err5 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema48.properties.groupSets.items.required,parentSchema:schema48.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.cells === undefined){
const err6 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema48.properties.groupSets.items.required,parentSchema:schema48.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err7 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.attributes !== undefined){
let data4 = data3.attributes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes/" + i2,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema48.properties.groupSets.items.properties.attributes.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.groupSets.items.properties.attributes.type,parentSchema:schema48.properties.groupSets.items.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.cells !== undefined){
let data6 = data3.cells;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate168(data6[i3], {instancePath:instancePath+"/groupSets/" + i1+"/cells/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/groupSets/" + i1+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.groupSets.items.properties.cells.type,parentSchema:schema48.properties.groupSets.items.properties.cells,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.groupSets.items.type,parentSchema:schema48.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema48.properties.groupSets.type,parentSchema:schema48.properties.groupSets,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"title":"WindowFile","description":"first and last instant","type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"type":"string"},"last":{"type":"string"}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.last === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'",schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "first") || (key0 === "last"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.first !== undefined){
let data0 = data.first;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.first.type,parentSchema:schema74.properties.first,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.last !== undefined){
let data1 = data.last;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema74.properties.last.type,parentSchema:schema74.properties.last,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"title":"ScoresFile","description":"score histograms by group, all in the same bins","type":"object","additionalProperties":false,"required":["bins","groupSets"],"properties":{"bins":{"type":"array","items":{"title":"ScoreBinFile","description":"a bin of the score, ascending: one value where its ends are equal, otherwise up to but without its upper end","type":"object","additionalProperties":false,"required":["low","high","holdsLow"],"properties":{"low":{"type":"number"},"high":{"type":"number"},"holdsLow":{"type":"boolean","description":"false where the lower end is a bin of its own"}}}},"groupSets":{"type":"array","items":{"title":"ScoreGroupSetFile","description":"the histograms over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/scoreCell"}}}}}}};
const schema76 = {"title":"ScoreCellFile","description":"the assessed rows with a score of one model, one group and one label","type":"object","additionalProperties":false,"required":["model","levels","label","sums","bins","counts"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"label":{"enum":["positive","negative",null],"description":"null in a log without labels"},"sums":{"title":"ScoreSumsFile","description":"rows, and sums of the score, its square, its squared distance from the label and its log loss","type":"object","additionalProperties":false,"required":["n","score","square","squaredError","logLoss"],"properties":{"n":{"type":"integer","minimum":0},"score":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"square":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"squaredError":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"logLoss":{"type":"string","pattern":"^-?[0-9]+$","description":"a whole number of 2^-70, as decimal text"}}},"bins":{"type":"array","items":{"type":"integer","minimum":0},"description":"the places of the bins that hold rows"},"counts":{"type":"array","items":{"type":"integer","minimum":1},"description":"the rows in each of them"}}};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.label === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sums === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sums"},message:"must have required property '"+"sums"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.bins === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.counts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "levels")) || (key0 === "label")) || (key0 === "sums")) || (key0 === "bins")) || (key0 === "counts"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.model.type,parentSchema:schema76.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema76.properties.levels.items.type},message:"must be string,null",schema:schema76.properties.levels.items.type,parentSchema:schema76.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.levels.type,parentSchema:schema76.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.label !== undefined){
let data3 = data.label;
if(!(((data3 === "positive") || (data3 === "negative")) || (data3 === null))){
const err10 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema76.properties.label.enum},message:"must be equal to one of the allowed values",schema:schema76.properties.label.enum,parentSchema:schema76.properties.label,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sums !== undefined){
let data4 = data.sums;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.n === undefined){
const err11 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema76.properties.sums.required,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.score === undefined){
const err12 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema76.properties.sums.required,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.square === undefined){
const err13 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "square"},message:"must have required property '"+"square"+"'",schema:schema76.properties.sums.required,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.squaredError === undefined){
const err14 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "squaredError"},message:"must have required property '"+"squaredError"+"'",schema:schema76.properties.sums.required,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.logLoss === undefined){
const err15 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "logLoss"},message:"must have required property '"+"logLoss"+"'",schema:schema76.properties.sums.required,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "n") || (key1 === "score")) || (key1 === "square")) || (key1 === "squaredError")) || (key1 === "logLoss"))){
const err16 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.n !== undefined){
let data5 = data4.n;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/sums/n",schemaPath:"#/properties/sums/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema76.properties.sums.properties.n.type,parentSchema:schema76.properties.sums.properties.n,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/sums/n",schemaPath:"#/properties/sums/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema76.properties.sums.properties.n,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data4.score !== undefined){
let data6 = data4.score;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err19 = {instancePath:instancePath+"/sums/score",schemaPath:"#/properties/sums/properties/score/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\"",schema:"^-?[0-9]+$",parentSchema:schema76.properties.sums.properties.score,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/sums/score",schemaPath:"#/properties/sums/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.sums.properties.score.type,parentSchema:schema76.properties.sums.properties.score,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.square !== undefined){
let data7 = data4.square;
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err21 = {instancePath:instancePath+"/sums/square",schemaPath:"#/properties/sums/properties/square/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\"",schema:"^-?[0-9]+$",parentSchema:schema76.properties.sums.properties.square,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sums/square",schemaPath:"#/properties/sums/properties/square/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.sums.properties.square.type,parentSchema:schema76.properties.sums.properties.square,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.squaredError !== undefined){
let data8 = data4.squaredError;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err23 = {instancePath:instancePath+"/sums/squaredError",schemaPath:"#/properties/sums/properties/squaredError/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\"",schema:"^-?[0-9]+$",parentSchema:schema76.properties.sums.properties.squaredError,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/sums/squaredError",schemaPath:"#/properties/sums/properties/squaredError/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.sums.properties.squaredError.type,parentSchema:schema76.properties.sums.properties.squaredError,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.logLoss !== undefined){
let data9 = data4.logLoss;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err25 = {instancePath:instancePath+"/sums/logLoss",schemaPath:"#/properties/sums/properties/logLoss/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+$"+"\"",schema:"^-?[0-9]+$",parentSchema:schema76.properties.sums.properties.logLoss,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sums/logLoss",schemaPath:"#/properties/sums/properties/logLoss/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.sums.properties.logLoss.type,parentSchema:schema76.properties.sums.properties.logLoss,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.properties.sums.type,parentSchema:schema76.properties.sums,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.bins !== undefined){
let data10 = data.bins;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/bins/" + i1,schemaPath:"#/properties/bins/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema76.properties.bins.items.type,parentSchema:schema76.properties.bins.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/bins/" + i1,schemaPath:"#/properties/bins/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema76.properties.bins.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.bins.type,parentSchema:schema76.properties.bins,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.counts !== undefined){
let data12 = data.counts;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema76.properties.counts.items.type,parentSchema:schema76.properties.counts.items,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/counts/" + i2,schemaPath:"#/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema76.properties.counts.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema76.properties.counts.type,parentSchema:schema76.properties.counts,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bins === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupSets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "bins") || (key0 === "groupSets"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bins !== undefined){
let data0 = data.bins;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.low === undefined){
const err3 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema75.properties.bins.items.required,parentSchema:schema75.properties.bins.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.high === undefined){
const err4 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema75.properties.bins.items.required,parentSchema:schema75.properties.bins.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.holdsLow === undefined){
const err5 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/required",keyword:"required",params:{missingProperty: "holdsLow"},message:"must have required property '"+"holdsLow"+"'",schema:schema75.properties.bins.items.required,parentSchema:schema75.properties.bins.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "low") || (key1 === "high")) || (key1 === "holdsLow"))){
const err6 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.bins.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.low !== undefined){
let data2 = data1.low;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/bins/" + i0+"/low",schemaPath:"#/properties/bins/items/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.bins.items.properties.low.type,parentSchema:schema75.properties.bins.items.properties.low,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.high !== undefined){
let data3 = data1.high;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/bins/" + i0+"/high",schemaPath:"#/properties/bins/items/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema75.properties.bins.items.properties.high.type,parentSchema:schema75.properties.bins.items.properties.high,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.holdsLow !== undefined){
let data4 = data1.holdsLow;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/bins/" + i0+"/holdsLow",schemaPath:"#/properties/bins/items/properties/holdsLow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.bins.items.properties.holdsLow.type,parentSchema:schema75.properties.bins.items.properties.holdsLow,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.bins.items.type,parentSchema:schema75.properties.bins.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.bins.type,parentSchema:schema75.properties.bins,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data5 = data.groupSets;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.attributes === undefined){
const err12 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema75.properties.groupSets.items.required,parentSchema:schema75.properties.groupSets.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.cells === undefined){
const err13 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema75.properties.groupSets.items.required,parentSchema:schema75.properties.groupSets.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "attributes") || (key2 === "cells"))){
const err14 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema75.properties.groupSets.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.attributes !== undefined){
let data7 = data6.attributes;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes/" + i2,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema75.properties.groupSets.items.properties.attributes.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.groupSets.items.properties.attributes.type,parentSchema:schema75.properties.groupSets.items.properties.attributes,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.cells !== undefined){
let data9 = data6.cells;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate249(data9[i3], {instancePath:instancePath+"/groupSets/" + i1+"/cells/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/groupSets/" + i1+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.groupSets.items.properties.cells.type,parentSchema:schema75.properties.groupSets.items.properties.cells,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.properties.groupSets.items.type,parentSchema:schema75.properties.groupSets.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema75.properties.groupSets.type,parentSchema:schema75.properties.groupSets,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"title":"ClustersFile","description":"second moments of the rows of each group by cluster; every group set is counted by itself","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"ClusterGroupSetFile","description":"the clusters of the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells","overlaps"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/clusterCell"}},"overlaps":{"type":"array","items":{"$ref":"#/$defs/clusterOverlap"}}}}}}};
const schema78 = {"title":"ClusterCellFile","description":"the clusters of one group of one model","type":"object","additionalProperties":false,"required":["model","levels","moments","whole"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"moments":{"title":"ClusterMomentsFile","description":"clusters with a row of the group, in all and by margin, and sums over clusters of the products of two cells","type":"object","additionalProperties":false,"required":["clusters","positives","negatives","selected","passed_over","tp_tp","tp_fp","tp_fn","tp_tn","fp_fp","fp_fn","fp_tn","fn_fn","fn_tn","tn_tn"],"properties":{"clusters":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"negatives":{"type":"integer","minimum":0},"selected":{"type":"integer","minimum":0},"passed_over":{"type":"integer","minimum":0},"tp_tp":{"type":"integer","minimum":0},"tp_fp":{"type":"integer","minimum":0},"tp_fn":{"type":"integer","minimum":0},"tp_tn":{"type":"integer","minimum":0},"fp_fp":{"type":"integer","minimum":0},"fp_fn":{"type":"integer","minimum":0},"fp_tn":{"type":"integer","minimum":0},"fn_fn":{"type":"integer","minimum":0},"fn_tn":{"type":"integer","minimum":0},"tn_tn":{"type":"integer","minimum":0}}},"whole":{"description":"how the group lies in the whole population; null where no cluster leaves it, or where that is not told","anyOf":[{"title":"ClusterWholeFile","description":"clusters wholly in the group, and its cross moments with the whole","type":"object","additionalProperties":false,"required":["alone","cross"],"properties":{"alone":{"title":"ClusterAloneFile","description":"clusters whose every row, or every row of a margin, is in the group","type":"object","additionalProperties":false,"required":["clusters","positives","negatives","selected","passed_over"],"properties":{"clusters":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"negatives":{"type":"integer","minimum":0},"selected":{"type":"integer","minimum":0},"passed_over":{"type":"integer","minimum":0}}},"cross":{"$ref":"#/$defs/crossMoments"}}},{"type":"null"}]}}};
const schema79 = {"title":"CrossMomentsFile","description":"sums over clusters of a cell of the first group times a cell of the second","type":"object","additionalProperties":false,"required":["tp_tp","tp_fp","tp_fn","tp_tn","fp_tp","fp_fp","fp_fn","fp_tn","fn_tp","fn_fp","fn_fn","fn_tn","tn_tp","tn_fp","tn_fn","tn_tn"],"properties":{"tp_tp":{"type":"integer","minimum":0},"tp_fp":{"type":"integer","minimum":0},"tp_fn":{"type":"integer","minimum":0},"tp_tn":{"type":"integer","minimum":0},"fp_tp":{"type":"integer","minimum":0},"fp_fp":{"type":"integer","minimum":0},"fp_fn":{"type":"integer","minimum":0},"fp_tn":{"type":"integer","minimum":0},"fn_tp":{"type":"integer","minimum":0},"fn_fp":{"type":"integer","minimum":0},"fn_fn":{"type":"integer","minimum":0},"fn_tn":{"type":"integer","minimum":0},"tn_tp":{"type":"integer","minimum":0},"tn_fp":{"type":"integer","minimum":0},"tn_fn":{"type":"integer","minimum":0},"tn_tn":{"type":"integer","minimum":0}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tp_tp === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp_tp"},message:"must have required property '"+"tp_tp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tp_fp === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp_fp"},message:"must have required property '"+"tp_fp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tp_fn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp_fn"},message:"must have required property '"+"tp_fn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tp_tn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp_tn"},message:"must have required property '"+"tp_tn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fp_tp === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp_tp"},message:"must have required property '"+"fp_tp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fp_fp === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp_fp"},message:"must have required property '"+"fp_fp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fp_fn === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp_fn"},message:"must have required property '"+"fp_fn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.fp_tn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp_tn"},message:"must have required property '"+"fp_tn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.fn_tp === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn_tp"},message:"must have required property '"+"fn_tp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.fn_fp === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn_fp"},message:"must have required property '"+"fn_fp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.fn_fn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn_fn"},message:"must have required property '"+"fn_fn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.fn_tn === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn_tn"},message:"must have required property '"+"fn_tn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.tn_tp === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn_tp"},message:"must have required property '"+"tn_tp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.tn_fp === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn_fp"},message:"must have required property '"+"tn_fp"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.tn_fn === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn_fn"},message:"must have required property '"+"tn_fn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.tn_tn === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn_tn"},message:"must have required property '"+"tn_tn"+"'",schema:schema79.required,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema79.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tp_tp !== undefined){
let data0 = data.tp_tp;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err17 = {instancePath:instancePath+"/tp_tp",schemaPath:"#/properties/tp_tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tp_tp.type,parentSchema:schema79.properties.tp_tp,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err18 = {instancePath:instancePath+"/tp_tp",schemaPath:"#/properties/tp_tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tp_tp,data:data0};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.tp_fp !== undefined){
let data1 = data.tp_fp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err19 = {instancePath:instancePath+"/tp_fp",schemaPath:"#/properties/tp_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tp_fp.type,parentSchema:schema79.properties.tp_fp,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err20 = {instancePath:instancePath+"/tp_fp",schemaPath:"#/properties/tp_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tp_fp,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.tp_fn !== undefined){
let data2 = data.tp_fn;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err21 = {instancePath:instancePath+"/tp_fn",schemaPath:"#/properties/tp_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tp_fn.type,parentSchema:schema79.properties.tp_fn,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err22 = {instancePath:instancePath+"/tp_fn",schemaPath:"#/properties/tp_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tp_fn,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.tp_tn !== undefined){
let data3 = data.tp_tn;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err23 = {instancePath:instancePath+"/tp_tn",schemaPath:"#/properties/tp_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tp_tn.type,parentSchema:schema79.properties.tp_tn,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/tp_tn",schemaPath:"#/properties/tp_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tp_tn,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.fp_tp !== undefined){
let data4 = data.fp_tp;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err25 = {instancePath:instancePath+"/fp_tp",schemaPath:"#/properties/fp_tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fp_tp.type,parentSchema:schema79.properties.fp_tp,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/fp_tp",schemaPath:"#/properties/fp_tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fp_tp,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.fp_fp !== undefined){
let data5 = data.fp_fp;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err27 = {instancePath:instancePath+"/fp_fp",schemaPath:"#/properties/fp_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fp_fp.type,parentSchema:schema79.properties.fp_fp,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err28 = {instancePath:instancePath+"/fp_fp",schemaPath:"#/properties/fp_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fp_fp,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.fp_fn !== undefined){
let data6 = data.fp_fn;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err29 = {instancePath:instancePath+"/fp_fn",schemaPath:"#/properties/fp_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fp_fn.type,parentSchema:schema79.properties.fp_fn,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err30 = {instancePath:instancePath+"/fp_fn",schemaPath:"#/properties/fp_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fp_fn,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.fp_tn !== undefined){
let data7 = data.fp_tn;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err31 = {instancePath:instancePath+"/fp_tn",schemaPath:"#/properties/fp_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fp_tn.type,parentSchema:schema79.properties.fp_tn,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/fp_tn",schemaPath:"#/properties/fp_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fp_tn,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.fn_tp !== undefined){
let data8 = data.fn_tp;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err33 = {instancePath:instancePath+"/fn_tp",schemaPath:"#/properties/fn_tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fn_tp.type,parentSchema:schema79.properties.fn_tp,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err34 = {instancePath:instancePath+"/fn_tp",schemaPath:"#/properties/fn_tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fn_tp,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.fn_fp !== undefined){
let data9 = data.fn_fp;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err35 = {instancePath:instancePath+"/fn_fp",schemaPath:"#/properties/fn_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fn_fp.type,parentSchema:schema79.properties.fn_fp,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/fn_fp",schemaPath:"#/properties/fn_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fn_fp,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.fn_fn !== undefined){
let data10 = data.fn_fn;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err37 = {instancePath:instancePath+"/fn_fn",schemaPath:"#/properties/fn_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fn_fn.type,parentSchema:schema79.properties.fn_fn,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/fn_fn",schemaPath:"#/properties/fn_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fn_fn,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.fn_tn !== undefined){
let data11 = data.fn_tn;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err39 = {instancePath:instancePath+"/fn_tn",schemaPath:"#/properties/fn_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.fn_tn.type,parentSchema:schema79.properties.fn_tn,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err40 = {instancePath:instancePath+"/fn_tn",schemaPath:"#/properties/fn_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.fn_tn,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.tn_tp !== undefined){
let data12 = data.tn_tp;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err41 = {instancePath:instancePath+"/tn_tp",schemaPath:"#/properties/tn_tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tn_tp.type,parentSchema:schema79.properties.tn_tp,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err42 = {instancePath:instancePath+"/tn_tp",schemaPath:"#/properties/tn_tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tn_tp,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.tn_fp !== undefined){
let data13 = data.tn_fp;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err43 = {instancePath:instancePath+"/tn_fp",schemaPath:"#/properties/tn_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tn_fp.type,parentSchema:schema79.properties.tn_fp,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/tn_fp",schemaPath:"#/properties/tn_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tn_fp,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.tn_fn !== undefined){
let data14 = data.tn_fn;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err45 = {instancePath:instancePath+"/tn_fn",schemaPath:"#/properties/tn_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tn_fn.type,parentSchema:schema79.properties.tn_fn,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err46 = {instancePath:instancePath+"/tn_fn",schemaPath:"#/properties/tn_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tn_fn,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.tn_tn !== undefined){
let data15 = data.tn_tn;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err47 = {instancePath:instancePath+"/tn_tn",schemaPath:"#/properties/tn_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema79.properties.tn_tn.type,parentSchema:schema79.properties.tn_tn,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err48 = {instancePath:instancePath+"/tn_tn",schemaPath:"#/properties/tn_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema79.properties.tn_tn,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.moments === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moments"},message:"must have required property '"+"moments"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.whole === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"},message:"must have required property '"+"whole"+"'",schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "levels")) || (key0 === "moments")) || (key0 === "whole"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.model.type,parentSchema:schema78.properties.model,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema78.properties.levels.items.type},message:"must be string,null",schema:schema78.properties.levels.items.type,parentSchema:schema78.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.levels.type,parentSchema:schema78.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.moments !== undefined){
let data3 = data.moments;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clusters === undefined){
const err8 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "clusters"},message:"must have required property '"+"clusters"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.positives === undefined){
const err9 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.negatives === undefined){
const err10 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "negatives"},message:"must have required property '"+"negatives"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.selected === undefined){
const err11 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "selected"},message:"must have required property '"+"selected"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.passed_over === undefined){
const err12 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "passed_over"},message:"must have required property '"+"passed_over"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.tp_tp === undefined){
const err13 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "tp_tp"},message:"must have required property '"+"tp_tp"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.tp_fp === undefined){
const err14 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "tp_fp"},message:"must have required property '"+"tp_fp"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.tp_fn === undefined){
const err15 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "tp_fn"},message:"must have required property '"+"tp_fn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.tp_tn === undefined){
const err16 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "tp_tn"},message:"must have required property '"+"tp_tn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data3.fp_fp === undefined){
const err17 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "fp_fp"},message:"must have required property '"+"fp_fp"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.fp_fn === undefined){
const err18 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "fp_fn"},message:"must have required property '"+"fp_fn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.fp_tn === undefined){
const err19 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "fp_tn"},message:"must have required property '"+"fp_tn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.fn_fn === undefined){
const err20 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "fn_fn"},message:"must have required property '"+"fn_fn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.fn_tn === undefined){
const err21 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "fn_tn"},message:"must have required property '"+"fn_tn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.tn_tn === undefined){
const err22 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/required",keyword:"required",params:{missingProperty: "tn_tn"},message:"must have required property '"+"tn_tn"+"'",schema:schema78.properties.moments.required,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema78.properties.moments.properties, key1))){
const err23 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.clusters !== undefined){
let data4 = data3.clusters;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/moments/clusters",schemaPath:"#/properties/moments/properties/clusters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.clusters.type,parentSchema:schema78.properties.moments.properties.clusters,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/moments/clusters",schemaPath:"#/properties/moments/properties/clusters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.clusters,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data3.positives !== undefined){
let data5 = data3.positives;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err26 = {instancePath:instancePath+"/moments/positives",schemaPath:"#/properties/moments/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.positives.type,parentSchema:schema78.properties.moments.properties.positives,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err27 = {instancePath:instancePath+"/moments/positives",schemaPath:"#/properties/moments/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.positives,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data3.negatives !== undefined){
let data6 = data3.negatives;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err28 = {instancePath:instancePath+"/moments/negatives",schemaPath:"#/properties/moments/properties/negatives/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.negatives.type,parentSchema:schema78.properties.moments.properties.negatives,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err29 = {instancePath:instancePath+"/moments/negatives",schemaPath:"#/properties/moments/properties/negatives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.negatives,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data3.selected !== undefined){
let data7 = data3.selected;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err30 = {instancePath:instancePath+"/moments/selected",schemaPath:"#/properties/moments/properties/selected/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.selected.type,parentSchema:schema78.properties.moments.properties.selected,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err31 = {instancePath:instancePath+"/moments/selected",schemaPath:"#/properties/moments/properties/selected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.selected,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data3.passed_over !== undefined){
let data8 = data3.passed_over;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err32 = {instancePath:instancePath+"/moments/passed_over",schemaPath:"#/properties/moments/properties/passed_over/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.passed_over.type,parentSchema:schema78.properties.moments.properties.passed_over,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/moments/passed_over",schemaPath:"#/properties/moments/properties/passed_over/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.passed_over,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data3.tp_tp !== undefined){
let data9 = data3.tp_tp;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/moments/tp_tp",schemaPath:"#/properties/moments/properties/tp_tp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.tp_tp.type,parentSchema:schema78.properties.moments.properties.tp_tp,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/moments/tp_tp",schemaPath:"#/properties/moments/properties/tp_tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.tp_tp,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data3.tp_fp !== undefined){
let data10 = data3.tp_fp;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/moments/tp_fp",schemaPath:"#/properties/moments/properties/tp_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.tp_fp.type,parentSchema:schema78.properties.moments.properties.tp_fp,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/moments/tp_fp",schemaPath:"#/properties/moments/properties/tp_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.tp_fp,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data3.tp_fn !== undefined){
let data11 = data3.tp_fn;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/moments/tp_fn",schemaPath:"#/properties/moments/properties/tp_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.tp_fn.type,parentSchema:schema78.properties.moments.properties.tp_fn,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/moments/tp_fn",schemaPath:"#/properties/moments/properties/tp_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.tp_fn,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data3.tp_tn !== undefined){
let data12 = data3.tp_tn;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/moments/tp_tn",schemaPath:"#/properties/moments/properties/tp_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.tp_tn.type,parentSchema:schema78.properties.moments.properties.tp_tn,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/moments/tp_tn",schemaPath:"#/properties/moments/properties/tp_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.tp_tn,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data3.fp_fp !== undefined){
let data13 = data3.fp_fp;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err42 = {instancePath:instancePath+"/moments/fp_fp",schemaPath:"#/properties/moments/properties/fp_fp/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.fp_fp.type,parentSchema:schema78.properties.moments.properties.fp_fp,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/moments/fp_fp",schemaPath:"#/properties/moments/properties/fp_fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.fp_fp,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data3.fp_fn !== undefined){
let data14 = data3.fp_fn;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err44 = {instancePath:instancePath+"/moments/fp_fn",schemaPath:"#/properties/moments/properties/fp_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.fp_fn.type,parentSchema:schema78.properties.moments.properties.fp_fn,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err45 = {instancePath:instancePath+"/moments/fp_fn",schemaPath:"#/properties/moments/properties/fp_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.fp_fn,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data3.fp_tn !== undefined){
let data15 = data3.fp_tn;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err46 = {instancePath:instancePath+"/moments/fp_tn",schemaPath:"#/properties/moments/properties/fp_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.fp_tn.type,parentSchema:schema78.properties.moments.properties.fp_tn,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err47 = {instancePath:instancePath+"/moments/fp_tn",schemaPath:"#/properties/moments/properties/fp_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.fp_tn,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data3.fn_fn !== undefined){
let data16 = data3.fn_fn;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err48 = {instancePath:instancePath+"/moments/fn_fn",schemaPath:"#/properties/moments/properties/fn_fn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.fn_fn.type,parentSchema:schema78.properties.moments.properties.fn_fn,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err49 = {instancePath:instancePath+"/moments/fn_fn",schemaPath:"#/properties/moments/properties/fn_fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.fn_fn,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data3.fn_tn !== undefined){
let data17 = data3.fn_tn;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err50 = {instancePath:instancePath+"/moments/fn_tn",schemaPath:"#/properties/moments/properties/fn_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.fn_tn.type,parentSchema:schema78.properties.moments.properties.fn_tn,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/moments/fn_tn",schemaPath:"#/properties/moments/properties/fn_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.fn_tn,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data3.tn_tn !== undefined){
let data18 = data3.tn_tn;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err52 = {instancePath:instancePath+"/moments/tn_tn",schemaPath:"#/properties/moments/properties/tn_tn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.moments.properties.tn_tn.type,parentSchema:schema78.properties.moments.properties.tn_tn,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/moments/tn_tn",schemaPath:"#/properties/moments/properties/tn_tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.moments.properties.tn_tn,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/moments",schemaPath:"#/properties/moments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.moments.type,parentSchema:schema78.properties.moments,data:data3};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.whole !== undefined){
let data19 = data.whole;
const _errs42 = errors;
let valid4 = false;
const _errs43 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.alone === undefined){
const err55 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf/0/required",keyword:"required",params:{missingProperty: "alone"},message:"must have required property '"+"alone"+"'",schema:schema78.properties.whole.anyOf[0].required,parentSchema:schema78.properties.whole.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.cross === undefined){
const err56 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf/0/required",keyword:"required",params:{missingProperty: "cross"},message:"must have required property '"+"cross"+"'",schema:schema78.properties.whole.anyOf[0].required,parentSchema:schema78.properties.whole.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key2 in data19){
if(!((key2 === "alone") || (key2 === "cross"))){
const err57 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.whole.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.alone !== undefined){
let data20 = data19.alone;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.clusters === undefined){
const err58 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/required",keyword:"required",params:{missingProperty: "clusters"},message:"must have required property '"+"clusters"+"'",schema:schema78.properties.whole.anyOf[0].properties.alone.required,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.positives === undefined){
const err59 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'",schema:schema78.properties.whole.anyOf[0].properties.alone.required,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20.negatives === undefined){
const err60 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/required",keyword:"required",params:{missingProperty: "negatives"},message:"must have required property '"+"negatives"+"'",schema:schema78.properties.whole.anyOf[0].properties.alone.required,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.selected === undefined){
const err61 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/required",keyword:"required",params:{missingProperty: "selected"},message:"must have required property '"+"selected"+"'",schema:schema78.properties.whole.anyOf[0].properties.alone.required,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.passed_over === undefined){
const err62 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/required",keyword:"required",params:{missingProperty: "passed_over"},message:"must have required property '"+"passed_over"+"'",schema:schema78.properties.whole.anyOf[0].properties.alone.required,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data20){
if(!(((((key3 === "clusters") || (key3 === "positives")) || (key3 === "negatives")) || (key3 === "selected")) || (key3 === "passed_over"))){
const err63 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.clusters !== undefined){
let data21 = data20.clusters;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err64 = {instancePath:instancePath+"/whole/alone/clusters",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/clusters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.whole.anyOf[0].properties.alone.properties.clusters.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.clusters,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err65 = {instancePath:instancePath+"/whole/alone/clusters",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/clusters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.clusters,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data20.positives !== undefined){
let data22 = data20.positives;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err66 = {instancePath:instancePath+"/whole/alone/positives",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.whole.anyOf[0].properties.alone.properties.positives.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.positives,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err67 = {instancePath:instancePath+"/whole/alone/positives",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.positives,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data20.negatives !== undefined){
let data23 = data20.negatives;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err68 = {instancePath:instancePath+"/whole/alone/negatives",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/negatives/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.whole.anyOf[0].properties.alone.properties.negatives.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.negatives,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err69 = {instancePath:instancePath+"/whole/alone/negatives",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/negatives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.negatives,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data20.selected !== undefined){
let data24 = data20.selected;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err70 = {instancePath:instancePath+"/whole/alone/selected",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/selected/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.whole.anyOf[0].properties.alone.properties.selected.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.selected,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err71 = {instancePath:instancePath+"/whole/alone/selected",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/selected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.selected,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data20.passed_over !== undefined){
let data25 = data20.passed_over;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err72 = {instancePath:instancePath+"/whole/alone/passed_over",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/passed_over/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.whole.anyOf[0].properties.alone.properties.passed_over.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.passed_over,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err73 = {instancePath:instancePath+"/whole/alone/passed_over",schemaPath:"#/properties/whole/anyOf/0/properties/alone/properties/passed_over/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.whole.anyOf[0].properties.alone.properties.passed_over,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/whole/alone",schemaPath:"#/properties/whole/anyOf/0/properties/alone/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.whole.anyOf[0].properties.alone.type,parentSchema:schema78.properties.whole.anyOf[0].properties.alone,data:data20};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.cross !== undefined){
if(!(validate254(data19.cross, {instancePath:instancePath+"/whole/cross",parentData:data19,parentDataProperty:"cross",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.whole.anyOf[0].type,parentSchema:schema78.properties.whole.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid4 = valid4 || _valid0;
const _errs60 = errors;
if(data19 !== null){
const err76 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema78.properties.whole.anyOf[1].type,parentSchema:schema78.properties.whole.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid0 = _errs60 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err77 = {instancePath:instancePath+"/whole",schemaPath:"#/properties/whole/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema78.properties.whole.anyOf,parentSchema:schema78.properties.whole,data:data19};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"title":"ClusterOverlapFile","description":"two groups of one model that some cluster spans","type":"object","additionalProperties":false,"required":["model","levels","other","cross"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"other":{"type":"array","items":{"type":["string","null"]}},"cross":{"$ref":"#/$defs/crossMoments"}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.other === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "other"},message:"must have required property '"+"other"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cross === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cross"},message:"must have required property '"+"cross"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "model") || (key0 === "levels")) || (key0 === "other")) || (key0 === "cross"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.model.type,parentSchema:schema80.properties.model,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema80.properties.levels.items.type},message:"must be string,null",schema:schema80.properties.levels.items.type,parentSchema:schema80.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.levels.type,parentSchema:schema80.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.other !== undefined){
let data3 = data.other;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/other/" + i1,schemaPath:"#/properties/other/items/type",keyword:"type",params:{type: schema80.properties.other.items.type},message:"must be string,null",schema:schema80.properties.other.items.type,parentSchema:schema80.properties.other.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema80.properties.other.type,parentSchema:schema80.properties.other,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cross !== undefined){
if(!(validate254(data.cross, {instancePath:instancePath+"/cross",parentData:data,parentDataProperty:"cross",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupSets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "groupSets")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data0 = data.groupSets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.attributes === undefined){
const err2 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema77.properties.groupSets.items.required,parentSchema:schema77.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cells === undefined){
const err3 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema77.properties.groupSets.items.required,parentSchema:schema77.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.overlaps === undefined){
const err4 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "overlaps"},message:"must have required property '"+"overlaps"+"'",schema:schema77.properties.groupSets.items.required,parentSchema:schema77.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "attributes") || (key1 === "cells")) || (key1 === "overlaps"))){
const err5 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema77.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.attributes !== undefined){
let data2 = data1.attributes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes/" + i1,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema77.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema77.properties.groupSets.items.properties.attributes.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.groupSets.items.properties.attributes.type,parentSchema:schema77.properties.groupSets.items.properties.attributes,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.cells !== undefined){
let data4 = data1.cells;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate253(data4[i2], {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/groupSets/" + i0+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.groupSets.items.properties.cells.type,parentSchema:schema77.properties.groupSets.items.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.overlaps !== undefined){
let data6 = data1.overlaps;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate257(data6[i3], {instancePath:instancePath+"/groupSets/" + i0+"/overlaps/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/groupSets/" + i0+"/overlaps",schemaPath:"#/properties/groupSets/items/properties/overlaps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.groupSets.items.properties.overlaps.type,parentSchema:schema77.properties.groupSets.items.properties.overlaps,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.properties.groupSets.items.type,parentSchema:schema77.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema77.properties.groupSets.type,parentSchema:schema77.properties.groupSets,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"title":"WeightsFile","description":"sums of the weights of rows, and of their squares, by group","type":"object","additionalProperties":false,"required":["groupSets"],"properties":{"groupSets":{"type":"array","items":{"title":"WeightGroupSetFile","description":"the weights of the groups over one list of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"title":"WeightCellFile","description":"the weights of one group of one model","type":"object","additionalProperties":false,"required":["model","levels","sums"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"sums":{"title":"WeightSumsFile","description":"by cell of the two-by-two table","type":"object","additionalProperties":false,"required":["tp","fp","fn","tn","tp_squares","fp_squares","fn_squares","tn_squares"],"properties":{"tp":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fp":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fn":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tn":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tp_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fp_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"fn_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"},"tn_squares":{"type":"string","pattern":"^[0-9]+$","description":"a whole number of 2^-70, as decimal text"}}}}}}}}}}};
const pattern13 = new RegExp("^[0-9]+$", "u");

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groupSets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "groupSets")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data0 = data.groupSets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.attributes === undefined){
const err2 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema81.properties.groupSets.items.required,parentSchema:schema81.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.cells === undefined){
const err3 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema81.properties.groupSets.items.required,parentSchema:schema81.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err4 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.attributes !== undefined){
let data2 = data1.attributes;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes/" + i1,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema81.properties.groupSets.items.properties.attributes.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/groupSets/" + i0+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.groupSets.items.properties.attributes.type,parentSchema:schema81.properties.groupSets.items.properties.attributes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.cells !== undefined){
let data4 = data1.cells;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.model === undefined){
const err7 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.levels === undefined){
const err8 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.sums === undefined){
const err9 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "sums"},message:"must have required property '"+"sums"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "model") || (key2 === "levels")) || (key2 === "sums"))){
const err10 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.model !== undefined){
let data6 = data5.model;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/model",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.model.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.model,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.levels !== undefined){
let data7 = data5.levels;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels/" + i3,schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/items/type",keyword:"type",params:{type: schema81.properties.groupSets.items.properties.cells.items.properties.levels.items.type},message:"must be string,null",schema:schema81.properties.groupSets.items.properties.cells.items.properties.levels.items.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.levels.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/levels",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.groupSets.items.properties.cells.items.properties.levels.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.levels,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.sums !== undefined){
let data9 = data5.sums;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.tp === undefined){
const err14 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "tp"},message:"must have required property '"+"tp"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9.fp === undefined){
const err15 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "fp"},message:"must have required property '"+"fp"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.fn === undefined){
const err16 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "fn"},message:"must have required property '"+"fn"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.tn === undefined){
const err17 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "tn"},message:"must have required property '"+"tn"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.tp_squares === undefined){
const err18 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "tp_squares"},message:"must have required property '"+"tp_squares"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.fp_squares === undefined){
const err19 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "fp_squares"},message:"must have required property '"+"fp_squares"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.fn_squares === undefined){
const err20 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "fn_squares"},message:"must have required property '"+"fn_squares"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.tn_squares === undefined){
const err21 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/required",keyword:"required",params:{missingProperty: "tn_squares"},message:"must have required property '"+"tn_squares"+"'",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.required,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data9){
if(!((((((((key3 === "tp") || (key3 === "fp")) || (key3 === "fn")) || (key3 === "tn")) || (key3 === "tp_squares")) || (key3 === "fp_squares")) || (key3 === "fn_squares")) || (key3 === "tn_squares"))){
const err22 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.tp !== undefined){
let data10 = data9.tp;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
const err23 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tp",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tp/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tp",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.fp !== undefined){
let data11 = data9.fp;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
const err25 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fp",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fp/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fp",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.fn !== undefined){
let data12 = data9.fn;
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
const err27 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fn",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fn",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.tn !== undefined){
let data13 = data9.tn;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
const err29 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tn",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tn/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tn",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.tp_squares !== undefined){
let data14 = data9.tp_squares;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
const err31 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tp_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tp_squares/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp_squares,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tp_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tp_squares/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp_squares.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tp_squares,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.fp_squares !== undefined){
let data15 = data9.fp_squares;
if(typeof data15 === "string"){
if(!pattern13.test(data15)){
const err33 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fp_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fp_squares/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp_squares,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fp_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fp_squares/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp_squares.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fp_squares,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.fn_squares !== undefined){
let data16 = data9.fn_squares;
if(typeof data16 === "string"){
if(!pattern13.test(data16)){
const err35 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fn_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fn_squares/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn_squares,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/fn_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/fn_squares/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn_squares.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.fn_squares,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.tn_squares !== undefined){
let data17 = data9.tn_squares;
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
const err37 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tn_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tn_squares/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",schema:"^[0-9]+$",parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn_squares,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums/tn_squares",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/properties/tn_squares/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn_squares.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.properties.tn_squares,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2+"/sums",schemaPath:"#/properties/groupSets/items/properties/cells/items/properties/sums/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.groupSets.items.properties.cells.items.properties.sums.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items.properties.sums,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/groupSets/" + i0+"/cells/" + i2,schemaPath:"#/properties/groupSets/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.groupSets.items.properties.cells.items.type,parentSchema:schema81.properties.groupSets.items.properties.cells.items,data:data5};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/groupSets/" + i0+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.groupSets.items.properties.cells.type,parentSchema:schema81.properties.groupSets.items.properties.cells,data:data4};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/groupSets/" + i0,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.groupSets.items.type,parentSchema:schema81.properties.groupSets.items,data:data1};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.groupSets.type,parentSchema:schema81.properties.groupSets,data:data0};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"CounterfactualTableFile","description":"answers to several descriptions of the same case","type":"object","additionalProperties":false,"required":["strata","groupSets","transitions","panels","changes","trouble"],"properties":{"strata":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"DescriptionGroupSetFile","description":"the comparisons by one list of attributes","type":"object","additionalProperties":false,"required":["attributes","contrasts","variants"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"contrasts":{"type":"array","items":{"$ref":"#/$defs/contrastCell"}},"variants":{"type":"array","items":{"$ref":"#/$defs/variantCell"}}}}},"transitions":{"type":"array","items":{"$ref":"#/$defs/transitionCell"}},"panels":{"type":"array","items":{"$ref":"#/$defs/panelCell"}},"changes":{"type":"array","items":{"$ref":"#/$defs/changeCell"}},"trouble":{"type":"array","items":{"$ref":"#/$defs/pairTrouble"}}}};
const schema83 = {"title":"ContrastCellFile","description":"the cases of one comparison in one group of patients","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","levels","patterns","shifts","clusters"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"patterns":{"type":"array","items":{"$ref":"#/$defs/casePattern"}},"shifts":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/differenceCount"}},{"type":"null"}]},"clusters":{"anyOf":[{"title":"CaseClustersFile","description":"how case values gather in clusters","type":"object","additionalProperties":false,"required":["flip","shift","excess"],"properties":{"flip":{"$ref":"#/$defs/clusterValueSums"},"shift":{"$ref":"#/$defs/clusterValueSums"},"excess":{"$ref":"#/$defs/clusterValueSums"}}},{"type":"null"}]}}};
const schema84 = {"title":"CasePatternFile","description":"cases that are alike in how they were answered under two descriptions","type":"object","additionalProperties":false,"required":["answersBaseline","answersVariant","rightBaseline","rightVariant","refusedBaseline","refusedVariant","unparsedBaseline","unparsedVariant","differAcross","differBaseline","differVariant","cases"],"properties":{"answersBaseline":{"type":"integer","minimum":0},"answersVariant":{"type":"integer","minimum":0},"rightBaseline":{"type":["integer","null"],"minimum":0},"rightVariant":{"type":["integer","null"],"minimum":0},"refusedBaseline":{"type":"integer","minimum":0},"refusedVariant":{"type":"integer","minimum":0},"unparsedBaseline":{"type":"integer","minimum":0},"unparsedVariant":{"type":"integer","minimum":0},"differAcross":{"type":"integer","minimum":0},"differBaseline":{"type":"integer","minimum":0},"differVariant":{"type":"integer","minimum":0},"cases":{"type":"integer","minimum":0}}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answersBaseline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answersBaseline"},message:"must have required property '"+"answersBaseline"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.answersVariant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answersVariant"},message:"must have required property '"+"answersVariant"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rightBaseline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rightBaseline"},message:"must have required property '"+"rightBaseline"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rightVariant === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rightVariant"},message:"must have required property '"+"rightVariant"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.refusedBaseline === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refusedBaseline"},message:"must have required property '"+"refusedBaseline"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.refusedVariant === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refusedVariant"},message:"must have required property '"+"refusedVariant"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.unparsedBaseline === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unparsedBaseline"},message:"must have required property '"+"unparsedBaseline"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.unparsedVariant === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unparsedVariant"},message:"must have required property '"+"unparsedVariant"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.differAcross === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differAcross"},message:"must have required property '"+"differAcross"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.differBaseline === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differBaseline"},message:"must have required property '"+"differBaseline"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.differVariant === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differVariant"},message:"must have required property '"+"differVariant"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.cases === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema84.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.answersBaseline !== undefined){
let data0 = data.answersBaseline;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err13 = {instancePath:instancePath+"/answersBaseline",schemaPath:"#/properties/answersBaseline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.answersBaseline.type,parentSchema:schema84.properties.answersBaseline,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err14 = {instancePath:instancePath+"/answersBaseline",schemaPath:"#/properties/answersBaseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.answersBaseline,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.answersVariant !== undefined){
let data1 = data.answersVariant;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err15 = {instancePath:instancePath+"/answersVariant",schemaPath:"#/properties/answersVariant/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.answersVariant.type,parentSchema:schema84.properties.answersVariant,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err16 = {instancePath:instancePath+"/answersVariant",schemaPath:"#/properties/answersVariant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.answersVariant,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.rightBaseline !== undefined){
let data2 = data.rightBaseline;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err17 = {instancePath:instancePath+"/rightBaseline",schemaPath:"#/properties/rightBaseline/type",keyword:"type",params:{type: schema84.properties.rightBaseline.type},message:"must be integer,null",schema:schema84.properties.rightBaseline.type,parentSchema:schema84.properties.rightBaseline,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/rightBaseline",schemaPath:"#/properties/rightBaseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.rightBaseline,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.rightVariant !== undefined){
let data3 = data.rightVariant;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err19 = {instancePath:instancePath+"/rightVariant",schemaPath:"#/properties/rightVariant/type",keyword:"type",params:{type: schema84.properties.rightVariant.type},message:"must be integer,null",schema:schema84.properties.rightVariant.type,parentSchema:schema84.properties.rightVariant,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/rightVariant",schemaPath:"#/properties/rightVariant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.rightVariant,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.refusedBaseline !== undefined){
let data4 = data.refusedBaseline;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/refusedBaseline",schemaPath:"#/properties/refusedBaseline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.refusedBaseline.type,parentSchema:schema84.properties.refusedBaseline,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/refusedBaseline",schemaPath:"#/properties/refusedBaseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.refusedBaseline,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.refusedVariant !== undefined){
let data5 = data.refusedVariant;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/refusedVariant",schemaPath:"#/properties/refusedVariant/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.refusedVariant.type,parentSchema:schema84.properties.refusedVariant,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/refusedVariant",schemaPath:"#/properties/refusedVariant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.refusedVariant,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.unparsedBaseline !== undefined){
let data6 = data.unparsedBaseline;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/unparsedBaseline",schemaPath:"#/properties/unparsedBaseline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.unparsedBaseline.type,parentSchema:schema84.properties.unparsedBaseline,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/unparsedBaseline",schemaPath:"#/properties/unparsedBaseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.unparsedBaseline,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.unparsedVariant !== undefined){
let data7 = data.unparsedVariant;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err27 = {instancePath:instancePath+"/unparsedVariant",schemaPath:"#/properties/unparsedVariant/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.unparsedVariant.type,parentSchema:schema84.properties.unparsedVariant,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err28 = {instancePath:instancePath+"/unparsedVariant",schemaPath:"#/properties/unparsedVariant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.unparsedVariant,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.differAcross !== undefined){
let data8 = data.differAcross;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/differAcross",schemaPath:"#/properties/differAcross/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.differAcross.type,parentSchema:schema84.properties.differAcross,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/differAcross",schemaPath:"#/properties/differAcross/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.differAcross,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.differBaseline !== undefined){
let data9 = data.differBaseline;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/differBaseline",schemaPath:"#/properties/differBaseline/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.differBaseline.type,parentSchema:schema84.properties.differBaseline,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/differBaseline",schemaPath:"#/properties/differBaseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.differBaseline,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.differVariant !== undefined){
let data10 = data.differVariant;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/differVariant",schemaPath:"#/properties/differVariant/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.differVariant.type,parentSchema:schema84.properties.differVariant,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/differVariant",schemaPath:"#/properties/differVariant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.differVariant,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.cases !== undefined){
let data11 = data.cases;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err35 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema84.properties.cases.type,parentSchema:schema84.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema84.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"title":"DifferenceCountFile","description":"how many cases have a difference","type":"object","additionalProperties":false,"required":["difference","pairs"],"properties":{"difference":{"type":"number"},"pairs":{"type":"integer","minimum":0}}};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.difference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pairs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "difference") || (key0 === "pairs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.difference !== undefined){
let data0 = data.difference;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema85.properties.difference.type,parentSchema:schema85.properties.difference,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pairs !== undefined){
let data1 = data.pairs;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema85.properties.pairs.type,parentSchema:schema85.properties.pairs,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema85.properties.pairs,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"ClusterValueSumsFile","description":"second moments of a case value over clusters","type":"object","additionalProperties":false,"required":["square","cross","cases","clusters"],"properties":{"square":{"type":"integer","minimum":0},"cross":{"type":"integer"},"cases":{"type":"integer","minimum":0},"clusters":{"type":"integer","minimum":0}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.square === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "square"},message:"must have required property '"+"square"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cross === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cross"},message:"must have required property '"+"cross"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.cases === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.clusters === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusters"},message:"must have required property '"+"clusters"+"'",schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "square") || (key0 === "cross")) || (key0 === "cases")) || (key0 === "clusters"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.square !== undefined){
let data0 = data.square;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/square",schemaPath:"#/properties/square/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.square.type,parentSchema:schema86.properties.square,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/square",schemaPath:"#/properties/square/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema86.properties.square,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.cross !== undefined){
let data1 = data.cross;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/cross",schemaPath:"#/properties/cross/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.cross.type,parentSchema:schema86.properties.cross,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cases !== undefined){
let data2 = data.cases;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.cases.type,parentSchema:schema86.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema86.properties.cases,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.clusters !== undefined){
let data3 = data.clusters;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema86.properties.clusters.type,parentSchema:schema86.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema86.properties.clusters,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.levels === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.patterns === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shifts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},message:"must have required property '"+"shifts"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.clusters === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clusters"},message:"must have required property '"+"clusters"+"'",schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err10 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.model.type,parentSchema:schema83.properties.model,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err11 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema83.properties.stratum.items.type},message:"must be string,null",schema:schema83.properties.stratum.items.type,parentSchema:schema83.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.stratum.type,parentSchema:schema83.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.attribute.type,parentSchema:schema83.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.baseline !== undefined){
let data4 = data.baseline;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.baseline.type,parentSchema:schema83.properties.baseline,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.variant !== undefined){
let data5 = data.variant;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.variant.type,parentSchema:schema83.properties.variant,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.levels !== undefined){
let data6 = data.levels;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema83.properties.levels.items.type},message:"must be string,null",schema:schema83.properties.levels.items.type,parentSchema:schema83.properties.levels.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.levels.type,parentSchema:schema83.properties.levels,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.patterns !== undefined){
let data8 = data.patterns;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate265(data8[i2], {instancePath:instancePath+"/patterns/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.patterns.type,parentSchema:schema83.properties.patterns,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.shifts !== undefined){
let data10 = data.shifts;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate267(data10[i3], {instancePath:instancePath+"/shifts/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/shifts",schemaPath:"#/properties/shifts/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.shifts.anyOf[0].type,parentSchema:schema83.properties.shifts.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid7 = valid7 || _valid0;
const _errs26 = errors;
if(data10 !== null){
const err20 = {instancePath:instancePath+"/shifts",schemaPath:"#/properties/shifts/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema83.properties.shifts.anyOf[1].type,parentSchema:schema83.properties.shifts.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err21 = {instancePath:instancePath+"/shifts",schemaPath:"#/properties/shifts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema83.properties.shifts.anyOf,parentSchema:schema83.properties.shifts,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.clusters !== undefined){
let data12 = data.clusters;
const _errs29 = errors;
let valid10 = false;
const _errs30 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.flip === undefined){
const err22 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/0/required",keyword:"required",params:{missingProperty: "flip"},message:"must have required property '"+"flip"+"'",schema:schema83.properties.clusters.anyOf[0].required,parentSchema:schema83.properties.clusters.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.shift === undefined){
const err23 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/0/required",keyword:"required",params:{missingProperty: "shift"},message:"must have required property '"+"shift"+"'",schema:schema83.properties.clusters.anyOf[0].required,parentSchema:schema83.properties.clusters.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.excess === undefined){
const err24 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/0/required",keyword:"required",params:{missingProperty: "excess"},message:"must have required property '"+"excess"+"'",schema:schema83.properties.clusters.anyOf[0].required,parentSchema:schema83.properties.clusters.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "flip") || (key1 === "shift")) || (key1 === "excess"))){
const err25 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema83.properties.clusters.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.flip !== undefined){
if(!(validate269(data12.flip, {instancePath:instancePath+"/clusters/flip",parentData:data12,parentDataProperty:"flip",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data12.shift !== undefined){
if(!(validate269(data12.shift, {instancePath:instancePath+"/clusters/shift",parentData:data12,parentDataProperty:"shift",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data12.excess !== undefined){
if(!(validate269(data12.excess, {instancePath:instancePath+"/clusters/excess",parentData:data12,parentDataProperty:"excess",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.properties.clusters.anyOf[0].type,parentSchema:schema83.properties.clusters.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid10 = valid10 || _valid1;
const _errs36 = errors;
if(data12 !== null){
const err27 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema83.properties.clusters.anyOf[1].type,parentSchema:schema83.properties.clusters.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err28 = {instancePath:instancePath+"/clusters",schemaPath:"#/properties/clusters/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema83.properties.clusters.anyOf,parentSchema:schema83.properties.clusters,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"title":"VariantCellFile","description":"the answers to one description in one group of patients","type":"object","additionalProperties":false,"required":["model","stratum","attribute","variant","levels","patterns"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"variant":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"patterns":{"type":"array","items":{"$ref":"#/$defs/answerPattern"}}}};
const schema88 = {"title":"AnswerPatternFile","description":"cases that are alike in how they were answered under one description","type":"object","additionalProperties":false,"required":["answers","right","refused","unparsed","cases"],"properties":{"answers":{"type":"integer","minimum":0},"right":{"type":["integer","null"],"minimum":0},"refused":{"type":"integer","minimum":0},"unparsed":{"type":"integer","minimum":0},"cases":{"type":"integer","minimum":0}}};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.right === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.refused === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unparsed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unparsed"},message:"must have required property '"+"unparsed"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cases === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema88.required,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "answers") || (key0 === "right")) || (key0 === "refused")) || (key0 === "unparsed")) || (key0 === "cases"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.answers !== undefined){
let data0 = data.answers;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.answers.type,parentSchema:schema88.properties.answers,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.answers,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.right !== undefined){
let data1 = data.right;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err8 = {instancePath:instancePath+"/right",schemaPath:"#/properties/right/type",keyword:"type",params:{type: schema88.properties.right.type},message:"must be integer,null",schema:schema88.properties.right.type,parentSchema:schema88.properties.right,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/right",schemaPath:"#/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.right,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.refused !== undefined){
let data2 = data.refused;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.refused.type,parentSchema:schema88.properties.refused,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.refused,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.unparsed !== undefined){
let data3 = data.unparsed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/unparsed",schemaPath:"#/properties/unparsed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.unparsed.type,parentSchema:schema88.properties.unparsed,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/unparsed",schemaPath:"#/properties/unparsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.unparsed,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.cases !== undefined){
let data4 = data.cases;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema88.properties.cases.type,parentSchema:schema88.properties.cases,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema88.properties.cases,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.variant === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.levels === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.patterns === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "stratum")) || (key0 === "attribute")) || (key0 === "variant")) || (key0 === "levels")) || (key0 === "patterns"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.model.type,parentSchema:schema87.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema87.properties.stratum.items.type},message:"must be string,null",schema:schema87.properties.stratum.items.type,parentSchema:schema87.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.stratum.type,parentSchema:schema87.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.attribute.type,parentSchema:schema87.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema87.properties.variant.type,parentSchema:schema87.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.levels !== undefined){
let data5 = data.levels;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/levels/" + i1,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema87.properties.levels.items.type},message:"must be string,null",schema:schema87.properties.levels.items.type,parentSchema:schema87.properties.levels.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.levels.type,parentSchema:schema87.properties.levels,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.patterns !== undefined){
let data7 = data.patterns;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate275(data7[i2], {instancePath:instancePath+"/patterns/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.patterns.type,parentSchema:schema87.properties.patterns,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"title":"TransitionCellFile","description":"how often one answer became another","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","to","pairs"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"pairs":{"type":"integer","minimum":0}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.to === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pairs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "stratum")) || (key0 === "attribute")) || (key0 === "baseline")) || (key0 === "variant")) || (key0 === "from")) || (key0 === "to")) || (key0 === "pairs"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.model.type,parentSchema:schema89.properties.model,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema89.properties.stratum.items.type},message:"must be string,null",schema:schema89.properties.stratum.items.type,parentSchema:schema89.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema89.properties.stratum.type,parentSchema:schema89.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.attribute.type,parentSchema:schema89.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.baseline !== undefined){
let data4 = data.baseline;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.baseline.type,parentSchema:schema89.properties.baseline,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.variant !== undefined){
let data5 = data.variant;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.variant.type,parentSchema:schema89.properties.variant,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema89.properties.from.type},message:"must be string,null",schema:schema89.properties.from.type,parentSchema:schema89.properties.from,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.to !== undefined){
let data7 = data.to;
if((typeof data7 !== "string") && (data7 !== null)){
const err16 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema89.properties.to.type},message:"must be string,null",schema:schema89.properties.to.type,parentSchema:schema89.properties.to,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.pairs !== undefined){
let data8 = data.pairs;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema89.properties.pairs.type,parentSchema:schema89.properties.pairs,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema89.properties.pairs,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema90 = {"title":"PanelCellFile","description":"cases by the descriptions under which they are right","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","conditions","patterns","replicated","incomplete"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":["string","null"]},"baseline":{"type":["string","null"]},"conditions":{"type":"array","items":{"type":"string"}},"patterns":{"type":"array","items":{"title":"ConditionPatternFile","description":"cases right under the same descriptions","type":"object","additionalProperties":false,"required":["answers","cases"],"properties":{"answers":{"type":"array","items":{"type":"boolean"}},"cases":{"type":"integer","minimum":0}}}},"replicated":{"type":"boolean"},"incomplete":{"type":"integer","minimum":0}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.conditions === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.patterns === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.replicated === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replicated"},message:"must have required property '"+"replicated"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.incomplete === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "incomplete"},message:"must have required property '"+"incomplete"+"'",schema:schema90.required,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "stratum")) || (key0 === "attribute")) || (key0 === "baseline")) || (key0 === "conditions")) || (key0 === "patterns")) || (key0 === "replicated")) || (key0 === "incomplete"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.model.type,parentSchema:schema90.properties.model,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema90.properties.stratum.items.type},message:"must be string,null",schema:schema90.properties.stratum.items.type,parentSchema:schema90.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.stratum.type,parentSchema:schema90.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: schema90.properties.attribute.type},message:"must be string,null",schema:schema90.properties.attribute.type,parentSchema:schema90.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.baseline !== undefined){
let data4 = data.baseline;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: schema90.properties.baseline.type},message:"must be string,null",schema:schema90.properties.baseline.type,parentSchema:schema90.properties.baseline,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.conditions !== undefined){
let data5 = data.conditions;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/conditions/" + i1,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.conditions.items.type,parentSchema:schema90.properties.conditions.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.conditions.type,parentSchema:schema90.properties.conditions,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.patterns !== undefined){
let data7 = data.patterns;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.answers === undefined){
const err16 = {instancePath:instancePath+"/patterns/" + i2,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'",schema:schema90.properties.patterns.items.required,parentSchema:schema90.properties.patterns.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.cases === undefined){
const err17 = {instancePath:instancePath+"/patterns/" + i2,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema90.properties.patterns.items.required,parentSchema:schema90.properties.patterns.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "answers") || (key1 === "cases"))){
const err18 = {instancePath:instancePath+"/patterns/" + i2,schemaPath:"#/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema90.properties.patterns.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.answers !== undefined){
let data9 = data8.answers;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/patterns/" + i2+"/answers/" + i3,schemaPath:"#/properties/patterns/items/properties/answers/items/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema90.properties.patterns.items.properties.answers.items.type,parentSchema:schema90.properties.patterns.items.properties.answers.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/patterns/" + i2+"/answers",schemaPath:"#/properties/patterns/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.patterns.items.properties.answers.type,parentSchema:schema90.properties.patterns.items.properties.answers,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.cases !== undefined){
let data11 = data8.cases;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err21 = {instancePath:instancePath+"/patterns/" + i2+"/cases",schemaPath:"#/properties/patterns/items/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.patterns.items.properties.cases.type,parentSchema:schema90.properties.patterns.items.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/patterns/" + i2+"/cases",schemaPath:"#/properties/patterns/items/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema90.properties.patterns.items.properties.cases,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/patterns/" + i2,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.properties.patterns.items.type,parentSchema:schema90.properties.patterns.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema90.properties.patterns.type,parentSchema:schema90.properties.patterns,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.replicated !== undefined){
let data12 = data.replicated;
if(typeof data12 !== "boolean"){
const err25 = {instancePath:instancePath+"/replicated",schemaPath:"#/properties/replicated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema90.properties.replicated.type,parentSchema:schema90.properties.replicated,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.incomplete !== undefined){
let data13 = data.incomplete;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.incomplete.type,parentSchema:schema90.properties.incomplete,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/incomplete",schemaPath:"#/properties/incomplete/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema90.properties.incomplete,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = {"title":"ChangeCellFile","description":"the same cases under two adaptations","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","changes","flips"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":"array","items":{"type":["string","null"]}},"changes":{"type":"array","items":{"$ref":"#/$defs/differenceCount"}},"flips":{"type":"array","items":{"$ref":"#/$defs/differenceCount"}}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.changes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.flips === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flips"},message:"must have required property '"+"flips"+"'",schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "stratum")) || (key0 === "attribute")) || (key0 === "baseline")) || (key0 === "variant")) || (key0 === "from")) || (key0 === "changes")) || (key0 === "flips"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.model.type,parentSchema:schema91.properties.model,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err10 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema91.properties.stratum.items.type},message:"must be string,null",schema:schema91.properties.stratum.items.type,parentSchema:schema91.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.stratum.type,parentSchema:schema91.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.attribute.type,parentSchema:schema91.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.baseline !== undefined){
let data4 = data.baseline;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.baseline.type,parentSchema:schema91.properties.baseline,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.variant !== undefined){
let data5 = data.variant;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema91.properties.variant.type,parentSchema:schema91.properties.variant,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.from !== undefined){
let data6 = data.from;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/from/" + i1,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: schema91.properties.from.items.type},message:"must be string,null",schema:schema91.properties.from.items.type,parentSchema:schema91.properties.from.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.from.type,parentSchema:schema91.properties.from,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.changes !== undefined){
let data8 = data.changes;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate267(data8[i2], {instancePath:instancePath+"/changes/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.changes.type,parentSchema:schema91.properties.changes,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.flips !== undefined){
let data10 = data.flips;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate267(data10[i3], {instancePath:instancePath+"/flips/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/flips",schemaPath:"#/properties/flips/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.flips.type,parentSchema:schema91.properties.flips,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"title":"PairTroubleCountFile","description":"cases that cannot be compared, or not as they stand","type":"object","additionalProperties":false,"required":["model","stratum","kind","variant","cases","examples"],"properties":{"model":{"type":"string"},"stratum":{"type":"array","items":{"type":["string","null"]}},"kind":{"enum":["no-baseline","two-baselines","missing-side","duplicate"]},"variant":{"type":["string","null"]},"cases":{"type":"integer","minimum":0},"examples":{"type":"array","items":{"type":"string"}}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.variant === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cases === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.examples === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "stratum")) || (key0 === "kind")) || (key0 === "variant")) || (key0 === "cases")) || (key0 === "examples"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.model.type,parentSchema:schema92.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/stratum/" + i0,schemaPath:"#/properties/stratum/items/type",keyword:"type",params:{type: schema92.properties.stratum.items.type},message:"must be string,null",schema:schema92.properties.stratum.items.type,parentSchema:schema92.properties.stratum.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.stratum.type,parentSchema:schema92.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(!((((data3 === "no-baseline") || (data3 === "two-baselines")) || (data3 === "missing-side")) || (data3 === "duplicate"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema92.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.kind.enum,parentSchema:schema92.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema92.properties.variant.type},message:"must be string,null",schema:schema92.properties.variant.type,parentSchema:schema92.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cases !== undefined){
let data5 = data.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.cases.type,parentSchema:schema92.properties.cases,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema92.properties.cases,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.examples !== undefined){
let data6 = data.examples;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/examples/" + i1,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.examples.items.type,parentSchema:schema92.properties.examples.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.examples.type,parentSchema:schema92.properties.examples,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strata === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strata"},message:"must have required property '"+"strata"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupSets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.transitions === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.panels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "panels"},message:"must have required property '"+"panels"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.changes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.trouble === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trouble"},message:"must have required property '"+"trouble"+"'",schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "strata") || (key0 === "groupSets")) || (key0 === "transitions")) || (key0 === "panels")) || (key0 === "changes")) || (key0 === "trouble"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.strata !== undefined){
let data0 = data.strata;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/strata/" + i0,schemaPath:"#/properties/strata/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.strata.items.type,parentSchema:schema82.properties.strata.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/strata",schemaPath:"#/properties/strata/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.strata.type,parentSchema:schema82.properties.strata,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data2 = data.groupSets;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.attributes === undefined){
const err9 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema82.properties.groupSets.items.required,parentSchema:schema82.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.contrasts === undefined){
const err10 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "contrasts"},message:"must have required property '"+"contrasts"+"'",schema:schema82.properties.groupSets.items.required,parentSchema:schema82.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.variants === undefined){
const err11 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "variants"},message:"must have required property '"+"variants"+"'",schema:schema82.properties.groupSets.items.required,parentSchema:schema82.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "attributes") || (key1 === "contrasts")) || (key1 === "variants"))){
const err12 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.attributes !== undefined){
let data4 = data3.attributes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes/" + i2,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema82.properties.groupSets.items.properties.attributes.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.groupSets.items.properties.attributes.type,parentSchema:schema82.properties.groupSets.items.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.contrasts !== undefined){
let data6 = data3.contrasts;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate264(data6[i3], {instancePath:instancePath+"/groupSets/" + i1+"/contrasts/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/groupSets/" + i1+"/contrasts",schemaPath:"#/properties/groupSets/items/properties/contrasts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.groupSets.items.properties.contrasts.type,parentSchema:schema82.properties.groupSets.items.properties.contrasts,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.variants !== undefined){
let data8 = data3.variants;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate274(data8[i4], {instancePath:instancePath+"/groupSets/" + i1+"/variants/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/groupSets/" + i1+"/variants",schemaPath:"#/properties/groupSets/items/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.groupSets.items.properties.variants.type,parentSchema:schema82.properties.groupSets.items.properties.variants,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.groupSets.items.type,parentSchema:schema82.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.groupSets.type,parentSchema:schema82.properties.groupSets,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.transitions !== undefined){
let data10 = data.transitions;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate278(data10[i5], {instancePath:instancePath+"/transitions/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.transitions.type,parentSchema:schema82.properties.transitions,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.panels !== undefined){
let data12 = data.panels;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(!(validate280(data12[i6], {instancePath:instancePath+"/panels/" + i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/panels",schemaPath:"#/properties/panels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.panels.type,parentSchema:schema82.properties.panels,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.changes !== undefined){
let data14 = data.changes;
if(Array.isArray(data14)){
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
if(!(validate282(data14[i7], {instancePath:instancePath+"/changes/" + i7,parentData:data14,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.changes.type,parentSchema:schema82.properties.changes,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.trouble !== undefined){
let data16 = data.trouble;
if(Array.isArray(data16)){
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
if(!(validate286(data16[i8], {instancePath:instancePath+"/trouble/" + i8,parentData:data16,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/trouble",schemaPath:"#/properties/trouble/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.trouble.type,parentSchema:schema82.properties.trouble,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupSets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.window === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.models !== undefined){
let data0 = data.models;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.models.items.type,parentSchema:schema42.properties.models.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.models.type,parentSchema:schema42.properties.models,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data2 = data.groupSets;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.attributes === undefined){
const err7 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema42.properties.groupSets.items.required,parentSchema:schema42.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.cells === undefined){
const err8 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema42.properties.groupSets.items.required,parentSchema:schema42.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err9 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.attributes !== undefined){
let data4 = data3.attributes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes/" + i2,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema42.properties.groupSets.items.properties.attributes.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.groupSets.items.properties.attributes.type,parentSchema:schema42.properties.groupSets.items.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.cells !== undefined){
let data6 = data3.cells;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate144(data6[i3], {instancePath:instancePath+"/groupSets/" + i1+"/cells/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/groupSets/" + i1+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.groupSets.items.properties.cells.type,parentSchema:schema42.properties.groupSets.items.properties.cells,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.groupSets.items.type,parentSchema:schema42.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.groupSets.type,parentSchema:schema42.properties.groupSets,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema42.properties.rows.type,parentSchema:schema42.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema42.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.proxies !== undefined){
if(!(validate146(data.proxies, {instancePath:instancePath+"/proxies",parentData:data,parentDataProperty:"proxies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.classes !== undefined){
if(!(validate148(data.classes, {instancePath:instancePath+"/classes",parentData:data,parentDataProperty:"classes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.numbers !== undefined){
if(!(validate150(data.numbers, {instancePath:instancePath+"/numbers",parentData:data,parentDataProperty:"numbers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.strata !== undefined){
if(!(validate167(data.strata, {instancePath:instancePath+"/strata",parentData:data,parentDataProperty:"strata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
let data13 = data.window;
const _errs25 = errors;
let valid10 = false;
const _errs26 = errors;
if(!(validate246(data13, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid10 = valid10 || _valid0;
const _errs27 = errors;
if(data13 !== null){
const err17 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema42.properties.window.anyOf[1].type,parentSchema:schema42.properties.window.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema42.properties.window.anyOf,parentSchema:schema42.properties.window,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.scores !== undefined){
if(!(validate248(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.clusters !== undefined){
if(!(validate252(data.clusters, {instancePath:instancePath+"/clusters",parentData:data,parentDataProperty:"clusters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.counterfactual !== undefined){
if(!(validate263(data.counterfactual, {instancePath:instancePath+"/counterfactual",parentData:data,parentDataProperty:"counterfactual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"title":"SuppressedCountsFile","description":"counts that may leave, each published group set by itself","type":"object","additionalProperties":false,"required":["models","groupSets","rows","window","minimumCell"],"properties":{"models":{"type":"array","items":{"type":"string"}},"groupSets":{"type":"array","items":{"title":"SuppressedGroupSetFile","description":"the groups of one set of attributes","type":"object","additionalProperties":false,"required":["attributes","cells"],"properties":{"attributes":{"type":"array","items":{"type":"string"}},"cells":{"type":"array","items":{"$ref":"#/$defs/suppressedCell"}}}}},"rows":{"type":["integer","null"],"minimum":0},"proxies":{"type":"array","items":{"$ref":"#/$defs/suppressedProxy"}},"classes":{"$ref":"#/$defs/classTable"},"scores":{"$ref":"#/$defs/scores"},"strata":{"$ref":"#/$defs/strata"},"window":{"anyOf":[{"$ref":"report.v1.schema.json#/$defs/scope/properties/window/anyOf/0"},{"type":"null"}]},"minimumCell":{"type":"integer","minimum":0},"clusters":{"$ref":"#/$defs/clusters"},"weights":{"$ref":"#/$defs/weights"},"counterfactual":{"$ref":"#/$defs/counterfactual"}}};
const schema94 = {"title":"SuppressedCellFile","description":"one group as it may leave: what may not is null","type":"object","additionalProperties":false,"required":["model","levels","publishable","n","selected","tp","fp","fn","tn","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"levels":{"type":"array","items":{"type":["string","null"]}},"publishable":{"enum":["cells","selection","rows","nothing"],"description":"how finely the group's counts may be published"},"n":{"type":["integer","null"],"minimum":0},"selected":{"type":["integer","null"],"minimum":0},"tp":{"type":["integer","null"],"minimum":0},"fp":{"type":["integer","null"],"minimum":0},"fn":{"type":["integer","null"],"minimum":0},"tn":{"type":["integer","null"],"minimum":0},"unlabelled":{"type":["integer","null"],"minimum":0},"undecided":{"type":["integer","null"],"minimum":0},"mismatched":{"type":["integer","null"],"minimum":0},"figures":{"$ref":"#/$defs/figures"}}};
const schema95 = {"title":"FiguresFile","description":"figures of scores by metric, of a group and of everyone else","type":"object","additionalProperties":false,"required":["own","rest"],"properties":{"own":{"$ref":"#/$defs/figuresByMetric"},"rest":{"anyOf":[{"$ref":"#/$defs/figuresByMetric"},{"type":"null"}]}}};
const schema96 = {"title":"FiguresByMetricFile","type":"object","description":"a figure for each metric that may leave","propertyNames":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"additionalProperties":{"$ref":"#/$defs/scoreFigure"}};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "count") || (data === "base_rate")) || (data === "selection_rate")) || (data === "true_positive_rate")) || (data === "false_negative_rate")) || (data === "false_positive_rate")) || (data === "true_negative_rate")) || (data === "precision")) || (data === "false_discovery_rate")) || (data === "negative_predictive_value")) || (data === "false_omission_rate")) || (data === "accuracy")) || (data === "error_rate")) || (data === "balanced_accuracy")) || (data === "f1")) || (data === "matthews_correlation")) || (data === "treatment_equality")) || (data === "positive_likelihood_ratio")) || (data === "negative_likelihood_ratio")) || (data === "share_of_selected")) || (data === "missed")) || (data === "wrongly_flagged")) || (data === "mean_score")) || (data === "auroc")) || (data === "average_precision")) || (data === "brier_score")) || (data === "log_loss")) || (data === "expected_calibration_error")) || (data === "maximum_calibration_error")) || (data === "calibration_intercept")) || (data === "calibration_slope")) || (data === "observed_expected_ratio")) || (data === "ks_separation")) || (data === "net_benefit")) || (data === "bpsn_auroc")) || (data === "bnsp_auroc")) || (data === "mean_prediction")) || (data === "mean_label")) || (data === "mean_error")) || (data === "mean_absolute_error")) || (data === "root_mean_squared_error")) || (data === "r_squared")) || (data === "macro_recall")) || (data === "macro_precision")) || (data === "macro_f1")) || (data === "weighted_f1")) || (data === "cohens_kappa")) || (data === "mean_grade")) || (data === "share_above_cut")) || (data === "refusal_rate")) || (data === "unparsed_rate"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema98 = {"title":"ScoreFigureFile","description":"a figure with what its interval follows from, or the reason why there is none","anyOf":[{"type":"object","additionalProperties":false,"required":["value","reason"],"properties":{"value":{"type":"null"},"reason":{"$ref":"report.v1.schema.json#/$defs/reason"}}},{"type":"object","additionalProperties":false,"required":["value","error","standardError","method","rows","recipe"],"properties":{"value":{"type":"number"},"error":{"anyOf":[{"type":"number"},{"const":"Infinity"}]},"standardError":{"type":["number","null"]},"method":{"type":"string"},"rows":{"type":"integer","minimum":0},"recipe":{"$ref":"#/$defs/intervalRecipe"}}}]};
const schema57 = {"description":"why there is no answer","enum":["no-rows","no-positives","no-negatives","no-predicted-positives","no-predicted-negatives","nobody-selected","division-by-zero","no-label","no-reference","too-few-groups","too-few-rows","not-counted","no-scores","no-threshold","not-probabilities","one-score","separated","too-many-scores","no-replicates","replicated","suppressed",null]};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((data === "no-rows") || (data === "no-positives")) || (data === "no-negatives")) || (data === "no-predicted-positives")) || (data === "no-predicted-negatives")) || (data === "nobody-selected")) || (data === "division-by-zero")) || (data === "no-label")) || (data === "no-reference")) || (data === "too-few-groups")) || (data === "too-few-rows")) || (data === "not-counted")) || (data === "no-scores")) || (data === "no-threshold")) || (data === "not-probabilities")) || (data === "one-score")) || (data === "separated")) || (data === "too-many-scores")) || (data === "no-replicates")) || (data === "replicated")) || (data === "suppressed")) || (data === null))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values",schema:schema57.enum,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema100 = {"title":"IntervalRecipeFile","description":"how the interval of a figure is made at any level","anyOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["kind","reach","degrees","low","high"],"properties":{"kind":{"const":"wald"},"reach":{"type":"number"},"degrees":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]}}},{"type":"object","additionalProperties":false,"required":["kind","reach"],"properties":{"kind":{"const":"logit"},"reach":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","reach","degrees","top"],"properties":{"kind":{"const":"log"},"reach":{"type":"number"},"degrees":{"type":"number"},"top":{"type":["number","null"]}}},{"type":"object","additionalProperties":false,"required":["kind","a","b"],"properties":{"kind":{"const":"newcombe-auc"},"a":{"type":"integer","minimum":0},"b":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","a","b"],"properties":{"kind":{"const":"massart"},"a":{"type":"integer","minimum":0},"b":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","successes","trials","scale"],"properties":{"kind":{"const":"wilson"},"successes":{"type":"integer","minimum":0},"trials":{"type":"integer","minimum":0},"scale":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","n","tp","fp","odds"],"properties":{"kind":{"const":"net-benefit"},"n":{"type":"integer","minimum":0},"tp":{"type":"number"},"fp":{"type":"number"},"odds":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","first","second","third"],"properties":{"kind":{"const":"summed-errors"},"first":{"type":"number"},"second":{"type":"number"},"third":{"type":"number"}}},{"type":"object","additionalProperties":false,"required":["kind","bins"],"properties":{"kind":{"const":"widest-bin"},"bins":{"type":"array","items":{"title":"RecipeBinFile","description":"a calibration bin","type":"object","additionalProperties":false,"required":["rows","positives","mean","slack"],"properties":{"rows":{"type":"integer","minimum":0},"positives":{"type":"integer","minimum":0},"mean":{"type":"number"},"slack":{"type":"number"}}}}}}]};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[0].required,parentSchema:schema100.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("none" !== data0){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant",schema:"none",parentSchema:schema100.anyOf[0].properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[0].type,parentSchema:schema100.anyOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[1].required,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reach === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "reach"},message:"must have required property '"+"reach"+"'",schema:schema100.anyOf[1].required,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.degrees === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "degrees"},message:"must have required property '"+"degrees"+"'",schema:schema100.anyOf[1].required,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.low === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema100.anyOf[1].required,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.high === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema100.anyOf[1].required,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data){
if(!(((((key1 === "kind") || (key1 === "reach")) || (key1 === "degrees")) || (key1 === "low")) || (key1 === "high"))){
const err9 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("wald" !== data1){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "wald"},message:"must be equal to constant",schema:"wald",parentSchema:schema100.anyOf[1].properties.kind,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reach !== undefined){
let data2 = data.reach;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/reach",schemaPath:"#/anyOf/1/properties/reach/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[1].properties.reach.type,parentSchema:schema100.anyOf[1].properties.reach,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.degrees !== undefined){
let data3 = data.degrees;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/degrees",schemaPath:"#/anyOf/1/properties/degrees/type",keyword:"type",params:{type: schema100.anyOf[1].properties.degrees.type},message:"must be number,null",schema:schema100.anyOf[1].properties.degrees.type,parentSchema:schema100.anyOf[1].properties.degrees,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.low !== undefined){
let data4 = data.low;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/low",schemaPath:"#/anyOf/1/properties/low/type",keyword:"type",params:{type: schema100.anyOf[1].properties.low.type},message:"must be number,null",schema:schema100.anyOf[1].properties.low.type,parentSchema:schema100.anyOf[1].properties.low,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.high !== undefined){
let data5 = data.high;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/high",schemaPath:"#/anyOf/1/properties/high/type",keyword:"type",params:{type: schema100.anyOf[1].properties.high.type},message:"must be number,null",schema:schema100.anyOf[1].properties.high.type,parentSchema:schema100.anyOf[1].properties.high,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[1].type,parentSchema:schema100.anyOf[1],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[2].required,parentSchema:schema100.anyOf[2],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.reach === undefined){
const err17 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "reach"},message:"must have required property '"+"reach"+"'",schema:schema100.anyOf[2].required,parentSchema:schema100.anyOf[2],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "reach"))){
const err18 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[2],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if("logit" !== data6){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "logit"},message:"must be equal to constant",schema:"logit",parentSchema:schema100.anyOf[2].properties.kind,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reach !== undefined){
let data7 = data.reach;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/reach",schemaPath:"#/anyOf/2/properties/reach/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[2].properties.reach.type,parentSchema:schema100.anyOf[2].properties.reach,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[2].type,parentSchema:schema100.anyOf[2],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err22 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[3].required,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.reach === undefined){
const err23 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "reach"},message:"must have required property '"+"reach"+"'",schema:schema100.anyOf[3].required,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.degrees === undefined){
const err24 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "degrees"},message:"must have required property '"+"degrees"+"'",schema:schema100.anyOf[3].required,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.top === undefined){
const err25 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'",schema:schema100.anyOf[3].required,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data){
if(!((((key3 === "kind") || (key3 === "reach")) || (key3 === "degrees")) || (key3 === "top"))){
const err26 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.kind !== undefined){
let data8 = data.kind;
if("log" !== data8){
const err27 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "log"},message:"must be equal to constant",schema:"log",parentSchema:schema100.anyOf[3].properties.kind,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reach !== undefined){
let data9 = data.reach;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/reach",schemaPath:"#/anyOf/3/properties/reach/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[3].properties.reach.type,parentSchema:schema100.anyOf[3].properties.reach,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.degrees !== undefined){
let data10 = data.degrees;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err29 = {instancePath:instancePath+"/degrees",schemaPath:"#/anyOf/3/properties/degrees/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[3].properties.degrees.type,parentSchema:schema100.anyOf[3].properties.degrees,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.top !== undefined){
let data11 = data.top;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err30 = {instancePath:instancePath+"/top",schemaPath:"#/anyOf/3/properties/top/type",keyword:"type",params:{type: schema100.anyOf[3].properties.top.type},message:"must be number,null",schema:schema100.anyOf[3].properties.top.type,parentSchema:schema100.anyOf[3].properties.top,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[3].type,parentSchema:schema100.anyOf[3],data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err32 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[4].required,parentSchema:schema100.anyOf[4],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.a === undefined){
const err33 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "a"},message:"must have required property '"+"a"+"'",schema:schema100.anyOf[4].required,parentSchema:schema100.anyOf[4],data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.b === undefined){
const err34 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'",schema:schema100.anyOf[4].required,parentSchema:schema100.anyOf[4],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 in data){
if(!(((key4 === "kind") || (key4 === "a")) || (key4 === "b"))){
const err35 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[4],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.kind !== undefined){
let data12 = data.kind;
if("newcombe-auc" !== data12){
const err36 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "newcombe-auc"},message:"must be equal to constant",schema:"newcombe-auc",parentSchema:schema100.anyOf[4].properties.kind,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.a !== undefined){
let data13 = data.a;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err37 = {instancePath:instancePath+"/a",schemaPath:"#/anyOf/4/properties/a/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[4].properties.a.type,parentSchema:schema100.anyOf[4].properties.a,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/a",schemaPath:"#/anyOf/4/properties/a/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[4].properties.a,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.b !== undefined){
let data14 = data.b;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err39 = {instancePath:instancePath+"/b",schemaPath:"#/anyOf/4/properties/b/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[4].properties.b.type,parentSchema:schema100.anyOf[4].properties.b,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err40 = {instancePath:instancePath+"/b",schemaPath:"#/anyOf/4/properties/b/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[4].properties.b,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[4].type,parentSchema:schema100.anyOf[4],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[5].required,parentSchema:schema100.anyOf[5],data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.a === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "a"},message:"must have required property '"+"a"+"'",schema:schema100.anyOf[5].required,parentSchema:schema100.anyOf[5],data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.b === undefined){
const err44 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "b"},message:"must have required property '"+"b"+"'",schema:schema100.anyOf[5].required,parentSchema:schema100.anyOf[5],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 in data){
if(!(((key5 === "kind") || (key5 === "a")) || (key5 === "b"))){
const err45 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[5],data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.kind !== undefined){
let data15 = data.kind;
if("massart" !== data15){
const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "massart"},message:"must be equal to constant",schema:"massart",parentSchema:schema100.anyOf[5].properties.kind,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.a !== undefined){
let data16 = data.a;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err47 = {instancePath:instancePath+"/a",schemaPath:"#/anyOf/5/properties/a/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[5].properties.a.type,parentSchema:schema100.anyOf[5].properties.a,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/a",schemaPath:"#/anyOf/5/properties/a/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[5].properties.a,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.b !== undefined){
let data17 = data.b;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err49 = {instancePath:instancePath+"/b",schemaPath:"#/anyOf/5/properties/b/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[5].properties.b.type,parentSchema:schema100.anyOf[5].properties.b,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err50 = {instancePath:instancePath+"/b",schemaPath:"#/anyOf/5/properties/b/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[5].properties.b,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[5].type,parentSchema:schema100.anyOf[5],data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs49 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err52 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[6].required,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.successes === undefined){
const err53 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "successes"},message:"must have required property '"+"successes"+"'",schema:schema100.anyOf[6].required,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.trials === undefined){
const err54 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "trials"},message:"must have required property '"+"trials"+"'",schema:schema100.anyOf[6].required,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.scale === undefined){
const err55 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'",schema:schema100.anyOf[6].required,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key6 in data){
if(!((((key6 === "kind") || (key6 === "successes")) || (key6 === "trials")) || (key6 === "scale"))){
const err56 = {instancePath,schemaPath:"#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.kind !== undefined){
let data18 = data.kind;
if("wilson" !== data18){
const err57 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "wilson"},message:"must be equal to constant",schema:"wilson",parentSchema:schema100.anyOf[6].properties.kind,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.successes !== undefined){
let data19 = data.successes;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err58 = {instancePath:instancePath+"/successes",schemaPath:"#/anyOf/6/properties/successes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[6].properties.successes.type,parentSchema:schema100.anyOf[6].properties.successes,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err59 = {instancePath:instancePath+"/successes",schemaPath:"#/anyOf/6/properties/successes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[6].properties.successes,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.trials !== undefined){
let data20 = data.trials;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/trials",schemaPath:"#/anyOf/6/properties/trials/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[6].properties.trials.type,parentSchema:schema100.anyOf[6].properties.trials,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err61 = {instancePath:instancePath+"/trials",schemaPath:"#/anyOf/6/properties/trials/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[6].properties.trials,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data.scale !== undefined){
let data21 = data.scale;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err62 = {instancePath:instancePath+"/scale",schemaPath:"#/anyOf/6/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[6].properties.scale.type,parentSchema:schema100.anyOf[6].properties.scale,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[6].type,parentSchema:schema100.anyOf[6],data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs49 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err64 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[7].required,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.n === undefined){
const err65 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema100.anyOf[7].required,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.tp === undefined){
const err66 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "tp"},message:"must have required property '"+"tp"+"'",schema:schema100.anyOf[7].required,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.fp === undefined){
const err67 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "fp"},message:"must have required property '"+"fp"+"'",schema:schema100.anyOf[7].required,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.odds === undefined){
const err68 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "odds"},message:"must have required property '"+"odds"+"'",schema:schema100.anyOf[7].required,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 in data){
if(!(((((key7 === "kind") || (key7 === "n")) || (key7 === "tp")) || (key7 === "fp")) || (key7 === "odds"))){
const err69 = {instancePath,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.kind !== undefined){
let data22 = data.kind;
if("net-benefit" !== data22){
const err70 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "net-benefit"},message:"must be equal to constant",schema:"net-benefit",parentSchema:schema100.anyOf[7].properties.kind,data:data22};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.n !== undefined){
let data23 = data.n;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err71 = {instancePath:instancePath+"/n",schemaPath:"#/anyOf/7/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[7].properties.n.type,parentSchema:schema100.anyOf[7].properties.n,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err72 = {instancePath:instancePath+"/n",schemaPath:"#/anyOf/7/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[7].properties.n,data:data23};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.tp !== undefined){
let data24 = data.tp;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err73 = {instancePath:instancePath+"/tp",schemaPath:"#/anyOf/7/properties/tp/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[7].properties.tp.type,parentSchema:schema100.anyOf[7].properties.tp,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.fp !== undefined){
let data25 = data.fp;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err74 = {instancePath:instancePath+"/fp",schemaPath:"#/anyOf/7/properties/fp/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[7].properties.fp.type,parentSchema:schema100.anyOf[7].properties.fp,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.odds !== undefined){
let data26 = data.odds;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err75 = {instancePath:instancePath+"/odds",schemaPath:"#/anyOf/7/properties/odds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[7].properties.odds.type,parentSchema:schema100.anyOf[7].properties.odds,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[7].type,parentSchema:schema100.anyOf[7],data};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err77 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[8].required,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.first === undefined){
const err78 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema100.anyOf[8].required,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.second === undefined){
const err79 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "second"},message:"must have required property '"+"second"+"'",schema:schema100.anyOf[8].required,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data.third === undefined){
const err80 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "third"},message:"must have required property '"+"third"+"'",schema:schema100.anyOf[8].required,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data){
if(!((((key8 === "kind") || (key8 === "first")) || (key8 === "second")) || (key8 === "third"))){
const err81 = {instancePath,schemaPath:"#/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.kind !== undefined){
let data27 = data.kind;
if("summed-errors" !== data27){
const err82 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "summed-errors"},message:"must be equal to constant",schema:"summed-errors",parentSchema:schema100.anyOf[8].properties.kind,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.first !== undefined){
let data28 = data.first;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err83 = {instancePath:instancePath+"/first",schemaPath:"#/anyOf/8/properties/first/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[8].properties.first.type,parentSchema:schema100.anyOf[8].properties.first,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.second !== undefined){
let data29 = data.second;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err84 = {instancePath:instancePath+"/second",schemaPath:"#/anyOf/8/properties/second/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[8].properties.second.type,parentSchema:schema100.anyOf[8].properties.second,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.third !== undefined){
let data30 = data.third;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err85 = {instancePath:instancePath+"/third",schemaPath:"#/anyOf/8/properties/third/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[8].properties.third.type,parentSchema:schema100.anyOf[8].properties.third,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[8].type,parentSchema:schema100.anyOf[8],data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid0 = _errs71 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err87 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema100.anyOf[9].required,parentSchema:schema100.anyOf[9],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data.bins === undefined){
const err88 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "bins"},message:"must have required property '"+"bins"+"'",schema:schema100.anyOf[9].required,parentSchema:schema100.anyOf[9],data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key9 in data){
if(!((key9 === "kind") || (key9 === "bins"))){
const err89 = {instancePath,schemaPath:"#/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[9],data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.kind !== undefined){
let data31 = data.kind;
if("widest-bin" !== data31){
const err90 = {instancePath:instancePath+"/kind",schemaPath:"#/anyOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "widest-bin"},message:"must be equal to constant",schema:"widest-bin",parentSchema:schema100.anyOf[9].properties.kind,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.bins !== undefined){
let data32 = data.bins;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.rows === undefined){
const err91 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema100.anyOf[9].properties.bins.items.required,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data33.positives === undefined){
const err92 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/required",keyword:"required",params:{missingProperty: "positives"},message:"must have required property '"+"positives"+"'",schema:schema100.anyOf[9].properties.bins.items.required,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data33.mean === undefined){
const err93 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'",schema:schema100.anyOf[9].properties.bins.items.required,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data33.slack === undefined){
const err94 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/required",keyword:"required",params:{missingProperty: "slack"},message:"must have required property '"+"slack"+"'",schema:schema100.anyOf[9].properties.bins.items.required,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key10 in data33){
if(!((((key10 === "rows") || (key10 === "positives")) || (key10 === "mean")) || (key10 === "slack"))){
const err95 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data33.rows !== undefined){
let data34 = data33.rows;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err96 = {instancePath:instancePath+"/bins/" + i0+"/rows",schemaPath:"#/anyOf/9/properties/bins/items/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[9].properties.bins.items.properties.rows.type,parentSchema:schema100.anyOf[9].properties.bins.items.properties.rows,data:data34};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err97 = {instancePath:instancePath+"/bins/" + i0+"/rows",schemaPath:"#/anyOf/9/properties/bins/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[9].properties.bins.items.properties.rows,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data33.positives !== undefined){
let data35 = data33.positives;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err98 = {instancePath:instancePath+"/bins/" + i0+"/positives",schemaPath:"#/anyOf/9/properties/bins/items/properties/positives/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.anyOf[9].properties.bins.items.properties.positives.type,parentSchema:schema100.anyOf[9].properties.bins.items.properties.positives,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err99 = {instancePath:instancePath+"/bins/" + i0+"/positives",schemaPath:"#/anyOf/9/properties/bins/items/properties/positives/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.anyOf[9].properties.bins.items.properties.positives,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data33.mean !== undefined){
let data36 = data33.mean;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err100 = {instancePath:instancePath+"/bins/" + i0+"/mean",schemaPath:"#/anyOf/9/properties/bins/items/properties/mean/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[9].properties.bins.items.properties.mean.type,parentSchema:schema100.anyOf[9].properties.bins.items.properties.mean,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data33.slack !== undefined){
let data37 = data33.slack;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err101 = {instancePath:instancePath+"/bins/" + i0+"/slack",schemaPath:"#/anyOf/9/properties/bins/items/properties/slack/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.anyOf[9].properties.bins.items.properties.slack.type,parentSchema:schema100.anyOf[9].properties.bins.items.properties.slack,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/bins/" + i0,schemaPath:"#/anyOf/9/properties/bins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[9].properties.bins.items.type,parentSchema:schema100.anyOf[9].properties.bins.items,data:data33};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/bins",schemaPath:"#/anyOf/9/properties/bins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.anyOf[9].properties.bins.type,parentSchema:schema100.anyOf[9].properties.bins,data:data32};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.anyOf[9].type,parentSchema:schema100.anyOf[9],data};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid0 = _errs81 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err105 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema100.anyOf,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate299.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate299.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema98.anyOf[0].required,parentSchema:schema98.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema98.anyOf[0].required,parentSchema:schema98.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema98.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/0/properties/value/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema98.anyOf[0].properties.value.type,parentSchema:schema98.anyOf[0].properties.value,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate297(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.anyOf[0].type,parentSchema:schema98.anyOf[0],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.error === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "error"},message:"must have required property '"+"error"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.standardError === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "standardError"},message:"must have required property '"+"standardError"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.method === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.rows === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.recipe === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "recipe"},message:"must have required property '"+"recipe"+"'",schema:schema98.anyOf[1].required,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data){
if(!((((((key1 === "value") || (key1 === "error")) || (key1 === "standardError")) || (key1 === "method")) || (key1 === "rows")) || (key1 === "recipe"))){
const err11 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/1/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema98.anyOf[1].properties.value.type,parentSchema:schema98.anyOf[1].properties.value,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.error !== undefined){
let data3 = data.error;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema98.anyOf[1].properties.error.anyOf[0].type,parentSchema:schema98.anyOf[1].properties.error.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = valid3 || _valid1;
const _errs16 = errors;
if("Infinity" !== data3){
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/anyOf/1/const",keyword:"const",params:{allowedValue: "Infinity"},message:"must be equal to constant",schema:"Infinity",parentSchema:schema98.anyOf[1].properties.error.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err15 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/1/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema98.anyOf[1].properties.error.anyOf,parentSchema:schema98.anyOf[1].properties.error,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.standardError !== undefined){
let data4 = data.standardError;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err16 = {instancePath:instancePath+"/standardError",schemaPath:"#/anyOf/1/properties/standardError/type",keyword:"type",params:{type: schema98.anyOf[1].properties.standardError.type},message:"must be number,null",schema:schema98.anyOf[1].properties.standardError.type,parentSchema:schema98.anyOf[1].properties.standardError,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.method !== undefined){
let data5 = data.method;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/1/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.anyOf[1].properties.method.type,parentSchema:schema98.anyOf[1].properties.method,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.rows !== undefined){
let data6 = data.rows;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/rows",schemaPath:"#/anyOf/1/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema98.anyOf[1].properties.rows.type,parentSchema:schema98.anyOf[1].properties.rows,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/rows",schemaPath:"#/anyOf/1/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema98.anyOf[1].properties.rows,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.recipe !== undefined){
if(!(validate299(data.recipe, {instancePath:instancePath+"/recipe",parentData:data,parentDataProperty:"recipe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.anyOf[1].type,parentSchema:schema98.anyOf[1],data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err21 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema98.anyOf,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate296.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate296.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate294(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema96.propertyNames,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate296(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.own === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "own"},message:"must have required property '"+"own"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rest"},message:"must have required property '"+"rest"+"'",schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "own") || (key0 === "rest"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.own !== undefined){
if(!(validate293(data.own, {instancePath:instancePath+"/own",parentData:data,parentDataProperty:"own",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
let data1 = data.rest;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate293(data1, {instancePath:instancePath+"/rest",parentData:data,parentDataProperty:"rest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/rest",schemaPath:"#/properties/rest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema95.properties.rest.anyOf[1].type,parentSchema:schema95.properties.rest.anyOf[1],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/rest",schemaPath:"#/properties/rest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema95.properties.rest.anyOf,parentSchema:schema95.properties.rest,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.levels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publishable === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishable"},message:"must have required property '"+"publishable"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.n === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.selected === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selected"},message:"must have required property '"+"selected"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tp === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tp"},message:"must have required property '"+"tp"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fp === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fp"},message:"must have required property '"+"fp"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.fn === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fn"},message:"must have required property '"+"fn"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.tn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tn"},message:"must have required property '"+"tn"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.unlabelled === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unlabelled"},message:"must have required property '"+"unlabelled"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.undecided === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.mismatched === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mismatched"},message:"must have required property '"+"mismatched"+"'",schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema94.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.properties.model.type,parentSchema:schema94.properties.model,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: schema94.properties.levels.items.type},message:"must be string,null",schema:schema94.properties.levels.items.type,parentSchema:schema94.properties.levels.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.properties.levels.type,parentSchema:schema94.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.publishable !== undefined){
let data3 = data.publishable;
if(!((((data3 === "cells") || (data3 === "selection")) || (data3 === "rows")) || (data3 === "nothing"))){
const err16 = {instancePath:instancePath+"/publishable",schemaPath:"#/properties/publishable/enum",keyword:"enum",params:{allowedValues: schema94.properties.publishable.enum},message:"must be equal to one of the allowed values",schema:schema94.properties.publishable.enum,parentSchema:schema94.properties.publishable,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.n !== undefined){
let data4 = data.n;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err17 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema94.properties.n.type},message:"must be integer,null",schema:schema94.properties.n.type,parentSchema:schema94.properties.n,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.n,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.selected !== undefined){
let data5 = data.selected;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/type",keyword:"type",params:{type: schema94.properties.selected.type},message:"must be integer,null",schema:schema94.properties.selected.type,parentSchema:schema94.properties.selected,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/selected",schemaPath:"#/properties/selected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.selected,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.tp !== undefined){
let data6 = data.tp;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/type",keyword:"type",params:{type: schema94.properties.tp.type},message:"must be integer,null",schema:schema94.properties.tp.type,parentSchema:schema94.properties.tp,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/tp",schemaPath:"#/properties/tp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.tp,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.fp !== undefined){
let data7 = data.fp;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err23 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/type",keyword:"type",params:{type: schema94.properties.fp.type},message:"must be integer,null",schema:schema94.properties.fp.type,parentSchema:schema94.properties.fp,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/fp",schemaPath:"#/properties/fp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.fp,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.fn !== undefined){
let data8 = data.fn;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err25 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/type",keyword:"type",params:{type: schema94.properties.fn.type},message:"must be integer,null",schema:schema94.properties.fn.type,parentSchema:schema94.properties.fn,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/fn",schemaPath:"#/properties/fn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.fn,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.tn !== undefined){
let data9 = data.tn;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err27 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/type",keyword:"type",params:{type: schema94.properties.tn.type},message:"must be integer,null",schema:schema94.properties.tn.type,parentSchema:schema94.properties.tn,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/tn",schemaPath:"#/properties/tn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.tn,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.unlabelled !== undefined){
let data10 = data.unlabelled;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err29 = {instancePath:instancePath+"/unlabelled",schemaPath:"#/properties/unlabelled/type",keyword:"type",params:{type: schema94.properties.unlabelled.type},message:"must be integer,null",schema:schema94.properties.unlabelled.type,parentSchema:schema94.properties.unlabelled,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/unlabelled",schemaPath:"#/properties/unlabelled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.unlabelled,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.undecided !== undefined){
let data11 = data.undecided;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err31 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: schema94.properties.undecided.type},message:"must be integer,null",schema:schema94.properties.undecided.type,parentSchema:schema94.properties.undecided,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.undecided,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.mismatched !== undefined){
let data12 = data.mismatched;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
const err33 = {instancePath:instancePath+"/mismatched",schemaPath:"#/properties/mismatched/type",keyword:"type",params:{type: schema94.properties.mismatched.type},message:"must be integer,null",schema:schema94.properties.mismatched.type,parentSchema:schema94.properties.mismatched,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/mismatched",schemaPath:"#/properties/mismatched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema94.properties.mismatched,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.figures !== undefined){
if(!(validate292(data.figures, {instancePath:instancePath+"/figures",parentData:data,parentDataProperty:"figures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"title":"SuppressedProxyFile","description":"how well a column tells an attribute, in place of the counts","type":"object","additionalProperties":false,"required":["model","column","attribute","levels","n","cramers_v","best_guess","majority","uncertainty_removed","reason"],"properties":{"model":{"type":"string"},"column":{"type":"string"},"attribute":{"type":"string"},"levels":{"type":"integer","minimum":0},"n":{"type":"integer","minimum":0},"cramers_v":{"type":["number","null"]},"best_guess":{"type":["number","null"]},"majority":{"type":["number","null"]},"uncertainty_removed":{"type":["number","null"]},"reason":{"$ref":"report.v1.schema.json#/$defs/reason"}}};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.column === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.levels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.n === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cramers_v === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cramers_v"},message:"must have required property '"+"cramers_v"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.best_guess === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "best_guess"},message:"must have required property '"+"best_guess"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.majority === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "majority"},message:"must have required property '"+"majority"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.uncertainty_removed === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncertainty_removed"},message:"must have required property '"+"uncertainty_removed"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.reason === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema101.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.model.type,parentSchema:schema101.properties.model,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.column !== undefined){
let data1 = data.column;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.column.type,parentSchema:schema101.properties.column,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.attribute !== undefined){
let data2 = data.attribute;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema101.properties.attribute.type,parentSchema:schema101.properties.attribute,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.levels !== undefined){
let data3 = data.levels;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.properties.levels.type,parentSchema:schema101.properties.levels,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema101.properties.levels,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.n !== undefined){
let data4 = data.n;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema101.properties.n.type,parentSchema:schema101.properties.n,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema101.properties.n,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.cramers_v !== undefined){
let data5 = data.cramers_v;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err18 = {instancePath:instancePath+"/cramers_v",schemaPath:"#/properties/cramers_v/type",keyword:"type",params:{type: schema101.properties.cramers_v.type},message:"must be number,null",schema:schema101.properties.cramers_v.type,parentSchema:schema101.properties.cramers_v,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.best_guess !== undefined){
let data6 = data.best_guess;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err19 = {instancePath:instancePath+"/best_guess",schemaPath:"#/properties/best_guess/type",keyword:"type",params:{type: schema101.properties.best_guess.type},message:"must be number,null",schema:schema101.properties.best_guess.type,parentSchema:schema101.properties.best_guess,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.majority !== undefined){
let data7 = data.majority;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/type",keyword:"type",params:{type: schema101.properties.majority.type},message:"must be number,null",schema:schema101.properties.majority.type,parentSchema:schema101.properties.majority,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.uncertainty_removed !== undefined){
let data8 = data.uncertainty_removed;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err21 = {instancePath:instancePath+"/uncertainty_removed",schemaPath:"#/properties/uncertainty_removed/type",keyword:"type",params:{type: schema101.properties.uncertainty_removed.type},message:"must be number,null",schema:schema101.properties.uncertainty_removed.type,parentSchema:schema101.properties.uncertainty_removed,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate297(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.models === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.groupSets === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groupSets"},message:"must have required property '"+"groupSets"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.window === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.minimumCell === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimumCell"},message:"must have required property '"+"minimumCell"+"'",schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema93.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.models !== undefined){
let data0 = data.models;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.models.items.type,parentSchema:schema93.properties.models.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.models.type,parentSchema:schema93.properties.models,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.groupSets !== undefined){
let data2 = data.groupSets;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.attributes === undefined){
const err8 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema93.properties.groupSets.items.required,parentSchema:schema93.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.cells === undefined){
const err9 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'",schema:schema93.properties.groupSets.items.required,parentSchema:schema93.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "attributes") || (key1 === "cells"))){
const err10 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema93.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.attributes !== undefined){
let data4 = data3.attributes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes/" + i2,schemaPath:"#/properties/groupSets/items/properties/attributes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.properties.groupSets.items.properties.attributes.items.type,parentSchema:schema93.properties.groupSets.items.properties.attributes.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/groupSets/" + i1+"/attributes",schemaPath:"#/properties/groupSets/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.groupSets.items.properties.attributes.type,parentSchema:schema93.properties.groupSets.items.properties.attributes,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.cells !== undefined){
let data6 = data3.cells;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate291(data6[i3], {instancePath:instancePath+"/groupSets/" + i1+"/cells/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/groupSets/" + i1+"/cells",schemaPath:"#/properties/groupSets/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.groupSets.items.properties.cells.type,parentSchema:schema93.properties.groupSets.items.properties.cells,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/groupSets/" + i1,schemaPath:"#/properties/groupSets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.properties.groupSets.items.type,parentSchema:schema93.properties.groupSets.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/groupSets",schemaPath:"#/properties/groupSets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.groupSets.type,parentSchema:schema93.properties.groupSets,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rows !== undefined){
let data8 = data.rows;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: schema93.properties.rows.type},message:"must be integer,null",schema:schema93.properties.rows.type,parentSchema:schema93.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema93.properties.rows,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.proxies !== undefined){
let data9 = data.proxies;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate306(data9[i4], {instancePath:instancePath+"/proxies/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/proxies",schemaPath:"#/properties/proxies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.properties.proxies.type,parentSchema:schema93.properties.proxies,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.classes !== undefined){
if(!(validate148(data.classes, {instancePath:instancePath+"/classes",parentData:data,parentDataProperty:"classes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.scores !== undefined){
if(!(validate248(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.strata !== undefined){
if(!(validate167(data.strata, {instancePath:instancePath+"/strata",parentData:data,parentDataProperty:"strata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
let data14 = data.window;
const _errs27 = errors;
let valid12 = false;
const _errs28 = errors;
if(!(validate246(data14, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var _valid0 = _errs28 === errors;
valid12 = valid12 || _valid0;
const _errs29 = errors;
if(data14 !== null){
const err19 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema93.properties.window.anyOf[1].type,parentSchema:schema93.properties.window.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err20 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema93.properties.window.anyOf,parentSchema:schema93.properties.window,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.minimumCell !== undefined){
let data15 = data.minimumCell;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema93.properties.minimumCell.type,parentSchema:schema93.properties.minimumCell,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema93.properties.minimumCell,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.clusters !== undefined){
if(!(validate252(data.clusters, {instancePath:instancePath+"/clusters",parentData:data,parentDataProperty:"clusters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
if(data.weights !== undefined){
if(!(validate261(data.weights, {instancePath:instancePath+"/weights",parentData:data,parentDataProperty:"weights",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.counterfactual !== undefined){
if(!(validate263(data.counterfactual, {instancePath:instancePath+"/counterfactual",parentData:data,parentDataProperty:"counterfactual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"CountedFile","description":"a file that was counted","type":"object","additionalProperties":false,"required":["name","bytes","rows","hash"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"rows":{"type":"integer","minimum":0},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, in hexadecimal digits"}}};
const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "bytes")) || (key0 === "rows")) || (key0 === "hash"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.name.type,parentSchema:schema102.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema102.properties.bytes.type,parentSchema:schema102.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema102.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema102.properties.rows.type,parentSchema:schema102.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema102.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.hash !== undefined){
let data3 = data.hash;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema102.properties.hash,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.hash.type,parentSchema:schema102.properties.hash,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="cube.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.suppressed !== undefined){
if(data.suppressed !== null){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cube !== undefined){
if(!(validate143(data.cube, {instancePath:instancePath+"/cube",parentData:data,parentDataProperty:"cube",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.cube = true;
props0.suppressed = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cube !== undefined){
if(!(validate290(data.cube, {instancePath:instancePath+"/cube",parentData:data,parentDataProperty:"cube",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.cube = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema41.if,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.audit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit"},message:"must have required property '"+"audit"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cube === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cube"},message:"must have required property '"+"cube"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sources === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.suppressed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suppressed"},message:"must have required property '"+"suppressed"+"'",schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "audit")) || (key0 === "cube")) || (key0 === "sources")) || (key0 === "suppressed"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schema !== undefined){
let data3 = data.schema;
if("plumbline-cube/1" !== data3){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "plumbline-cube/1"},message:"must be equal to constant",schema:"plumbline-cube/1",parentSchema:schema41.properties.schema,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate52(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.cube !== undefined){
let data5 = data.cube;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err9 = {instancePath:instancePath+"/cube",schemaPath:"#/properties/cube/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.cube.type,parentSchema:schema41.properties.cube,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sources !== undefined){
let data6 = data.sources;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate318(data6[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema41.properties.sources.type,parentSchema:schema41.properties.sources,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.suppressed !== undefined){
let data8 = data.suppressed;
const _errs18 = errors;
let valid7 = false;
const _errs19 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.minimumCell === undefined){
const err11 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/anyOf/0/required",keyword:"required",params:{missingProperty: "minimumCell"},message:"must have required property '"+"minimumCell"+"'",schema:schema41.properties.suppressed.anyOf[0].required,parentSchema:schema41.properties.suppressed.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "minimumCell")){
const err12 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema41.properties.suppressed.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.minimumCell !== undefined){
let data9 = data8.minimumCell;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/suppressed/minimumCell",schemaPath:"#/properties/suppressed/anyOf/0/properties/minimumCell/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.properties.suppressed.anyOf[0].properties.minimumCell.type,parentSchema:schema41.properties.suppressed.anyOf[0].properties.minimumCell,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/suppressed/minimumCell",schemaPath:"#/properties/suppressed/anyOf/0/properties/minimumCell/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41.properties.suppressed.anyOf[0].properties.minimumCell,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.properties.suppressed.anyOf[0].type,parentSchema:schema41.properties.suppressed.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid7 = valid7 || _valid1;
const _errs24 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema41.properties.suppressed.anyOf[1].type,parentSchema:schema41.properties.suppressed.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err17 = {instancePath:instancePath+"/suppressed",schemaPath:"#/properties/suppressed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.properties.suppressed.anyOf,parentSchema:schema41.properties.suppressed,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePolicy = validate109;

export const validateReport = validate171;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.v1.schema.json","title":"ReportFile","description":"A report: its result, which is a pure function of counts, audit and policy; the hash of the result's bytes; and where the counts came from. A number without an answer is null, with the reason beside it.","type":"object","additionalProperties":false,"required":["result","resultHash","provenance"],"properties":{"result":{"$ref":"#/$defs/result"},"resultHash":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, in hexadecimal digits"},"provenance":{"$ref":"#/$defs/provenance"}},"$defs":{"figure":{"description":"a number, or the text of an infinite one","anyOf":[{"type":["number","null"]},{"type":"string","enum":["Infinity","-Infinity"]}]},"reason":{"description":"why there is no answer","enum":["no-rows","no-positives","no-negatives","no-predicted-positives","no-predicted-negatives","nobody-selected","division-by-zero","no-label","no-reference","too-few-groups","too-few-rows","not-counted","no-scores","no-threshold","not-probabilities","one-score","separated","too-many-scores","no-replicates","replicated","suppressed",null]},"result":{"title":"ResultFile","description":"what was found: the same bytes for the same rows","type":"object","additionalProperties":false,"required":["audit","scope","notices","measures","disparities","verdicts"],"properties":{"audit":{"$ref":"audit.v1.schema.json","description":"the audit with every default written out"},"scope":{"$ref":"#/$defs/scope"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"measures":{"type":"array","items":{"$ref":"#/$defs/measure"}},"disparities":{"type":"array","items":{"$ref":"#/$defs/disparity"}},"verdicts":{"type":"array","items":{"$ref":"#/$defs/verdict"}},"pooled":{"description":"rates of combinations of attributes, as counted and as pooled; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/pooled"}},"slices":{"description":"where the model differs most; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/slice"}},"proxies":{"description":"how well columns of the log tell the groups; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/proxy"}},"curves":{"description":"ROC, precision-recall and reliability curves of everyone and of single attributes; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/curvePoint"}},"descriptions":{"$ref":"#/$defs/descriptions"}}},"scope":{"title":"ScopeFile","description":"who was counted and who was left out","type":"object","additionalProperties":false,"required":["rows","models","window","attributes"],"properties":{"rows":{"type":["integer","null"],"minimum":0},"models":{"type":"array","items":{"title":"ScopeModelFile","description":"the rows of a model","type":"object","additionalProperties":false,"required":["model","assessed","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"assessed":{"type":["integer","null"],"minimum":0},"unlabelled":{"type":["integer","null"],"minimum":0},"undecided":{"type":["integer","null"],"minimum":0},"mismatched":{"type":["integer","null"],"minimum":0}}}},"window":{"description":"first and last instant of the log","anyOf":[{"title":"WindowFile","description":"first and last instant","type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"type":"string"},"last":{"type":"string"}}},{"type":"null"}]},"attributes":{"type":"array","items":{"title":"ScopeAttributeFile","description":"an attribute and who has no recorded group in it","type":"object","additionalProperties":false,"required":["attribute","groups","reference","missingRows","missingShare","suppressedGroups"],"properties":{"attribute":{"type":"string"},"groups":{"type":"integer","minimum":0},"reference":{"type":["string","null"]},"missingRows":{"type":["integer","null"],"minimum":0},"missingShare":{"type":["number","null"]},"suppressedGroups":{"type":"integer","minimum":0}}}}}},"notice":{"title":"NoticeFile","description":"something to know before believing the tables","type":"object","additionalProperties":false,"required":["code","severity","text"],"properties":{"code":{"type":"string"},"severity":{"enum":["question","caution","note"]},"text":{"type":"string"}}},"measure":{"title":"MeasureFile","description":"one metric of one group","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","metric","n","numerator","denominator","value","low","high","method","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"n":{"type":["number","null"]},"numerator":{"type":["number","null"]},"denominator":{"type":["number","null"]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"method":{"type":["string","null"]},"reason":{"$ref":"#/$defs/reason"}}},"disparity":{"title":"DisparityFile","description":"two groups, or all groups of an attribute, set side by side","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","reference","metric","comparison","value","low","high","low_simultaneous","high_simultaneous","method","test","p","p_adjusted","family_size","people","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"reference":{"type":["string","null"]},"metric":{"anyOf":[{"$ref":"policy.v1.schema.json#/$defs/metricId"},{"type":"null"}]},"comparison":{"description":"how the groups are set side by side: as a rule may ask, or in a way that no rule judges","anyOf":[{"$ref":"policy.v1.schema.json#/$defs/rule/properties/comparison"},{"enum":["mantel_haenszel_difference","mantel_haenszel_odds_ratio","standardised_difference","conditional_demographic_disparity","difference_bounds","ratio_bounds","max_difference_bounds","min_ratio_bounds","generalized_entropy_index","theil_index","between_group_generalized_entropy","total_variation","jensen_shannon_distance","kullback_leibler_divergence","kolmogorov_smirnov","wasserstein_distance"]}]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"low_simultaneous":{"$ref":"#/$defs/figure"},"high_simultaneous":{"$ref":"#/$defs/figure"},"method":{"type":["string","null"]},"test":{"type":["string","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["integer","null"],"minimum":0},"people":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"verdict":{"title":"VerdictFile","description":"what one rule says of one comparison","type":"object","additionalProperties":false,"required":["rule","model","stratum","attribute","group","metric","comparison","value","low","high","limit","verdict","reason","smallest_detectable","equivalence_p","sentence"],"properties":{"rule":{"type":"string"},"model":{"type":"string"},"stratum":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"anyOf":[{"$ref":"policy.v1.schema.json#/$defs/metricId"},{"type":"null"}]},"comparison":{"description":"how two groups, all groups of an attribute, or two descriptions of the same cases are set side by side","enum":["difference","ratio","impact_ratio","max_difference","min_ratio","demographic_parity_difference","demographic_parity_ratio","equalized_odds_difference","equal_opportunity_difference","average_odds_difference","predictive_parity_difference","net_shift","excess"]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"limit":{"type":["string","null"]},"verdict":{"enum":["outside","within","inconclusive","not_assessable","described"]},"reason":{"$ref":"#/$defs/reason"},"smallest_detectable":{"$ref":"#/$defs/figure"},"equivalence_p":{"description":"p of two one-sided tests that the gap respects the limit, for this comparison alone","$ref":"#/$defs/figure"},"sentence":{"type":"string"}}},"curvePoint":{"title":"CurvePointFile","description":"one point of one curve of a group's scores; a curve without an answer is one row without a position","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","curve","position","score","x","y","low","high","n","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"curve":{"enum":["roc","precision_recall","reliability"]},"position":{"description":"1, 2, … along the curve","type":["integer","null"],"minimum":1},"score":{"description":"the lowest score that is selected, infinite where nobody is; of a reliability curve the bin's mean score","$ref":"#/$defs/figure"},"x":{"description":"false positive rate, recall, or mean score","type":["number","null"]},"y":{"description":"true positive rate, precision, or share of positives","type":["number","null"]},"low":{"description":"pointwise: y at this point alone","type":["number","null"]},"high":{"type":["number","null"]},"n":{"description":"rows that y is a share of","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"pooled":{"title":"PooledFile","description":"one proportion of one group of a combination of attributes, drawn towards what its attributes alone would predict","type":"object","additionalProperties":false,"required":["model","attribute","group","metric","n","denominator","value","pooled","pooled_low","pooled_high","shrinkage","reason"],"properties":{"model":{"type":"string"},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"n":{"type":["number","null"]},"denominator":{"type":["number","null"]},"value":{"type":["number","null"]},"pooled":{"type":["number","null"]},"pooled_low":{"type":["number","null"]},"pooled_high":{"type":["number","null"]},"shrinkage":{"description":"0: not moved at all; 1: all the way to the prediction","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"slice":{"title":"SliceFile","description":"a slice in which one metric differs beyond what looking at so many slices explains","type":"object","additionalProperties":false,"required":["model","slice","depth","rows","support","metric","value","overall","divergence","low","high","low_simultaneous","high_simultaneous","test","p","p_adjusted","family_size","folds","reason"],"properties":{"model":{"type":"string"},"slice":{"type":"string"},"depth":{"type":"integer","minimum":1},"rows":{"type":"number"},"support":{"description":"rows as a share of all rows","type":"number"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"value":{"type":"number"},"overall":{"description":"the metric of everyone, who include the slice","type":"number"},"divergence":{"description":"value minus overall","type":"number"},"low":{"type":"number"},"high":{"type":"number"},"low_simultaneous":{"type":"number"},"high_simultaneous":{"type":"number"},"test":{"type":"string"},"p":{"type":"number"},"p_adjusted":{"description":"over every slice that was tested, listed or not","type":"number"},"family_size":{"type":"integer","minimum":0},"folds":{"description":"how many narrower slices that say the same are folded under this one","type":"integer","minimum":0},"reason":{"$ref":"#/$defs/reason"}}},"proxy":{"title":"ProxyFile","description":"how well one column of the log tells one attribute","type":"object","additionalProperties":false,"required":["model","attribute","column","levels","n","cramers_v","best_guess","majority","uncertainty_removed","reason"],"properties":{"model":{"type":"string"},"attribute":{"type":"string"},"column":{"type":"string"},"levels":{"description":"levels of the column","type":["number","null"]},"n":{"description":"rows where both are recorded","type":["number","null"]},"cramers_v":{"description":"corrected for bias; 0: tells nothing, 1: tells all","type":["number","null"]},"best_guess":{"description":"share of rows whose group is guessed rightly from the other rows of their level","type":["number","null"]},"majority":{"description":"share of rows in the commonest group: what a guess without the column gets","type":["number","null"]},"uncertainty_removed":{"description":"share of the uncertainty of the group that the column removes","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"provenance":{"title":"ProvenanceFile","description":"where the counts came from, by what, and when","type":"object","additionalProperties":false,"required":["sources","engine","plumbline","createdAt","host"],"properties":{"sources":{"type":"array","items":{"$ref":"#/$defs/source"}},"engine":{"title":"EngineFile","description":"what counted","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"plumbline":{"type":"string"},"createdAt":{"type":"string"},"host":{"enum":["browser","command line"]}}},"source":{"title":"SourceFile","description":"a file that was counted","type":"object","additionalProperties":false,"required":["name","bytes","rows","hash"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"rows":{"type":["integer","null"],"minimum":0},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, in hexadecimal digits"}}},"flip":{"title":"FlipFile","description":"one description of the same cases against another; variant * is all descriptions together","type":"object","additionalProperties":false,"required":["by","group","model","stratum","attribute","baseline","variant","pairs","missing_side","replicates","refused","unparsed","answer_changed","flip_rate","flip_low","flip_high","both_right","baseline_only","variant_only","neither","net_shift","shift_low","shift_high","shift_low_simultaneous","shift_high_simultaneous","noise_baseline","noise_variant","excess","excess_low","excess_high","worst_case","test","statistic","p","p_adjusted","family_size","margin_p","reason"],"properties":{"by":{"description":"the attribute of the patients whose group it is; null for all cases","type":["string","null"]},"group":{"type":["string","null"]},"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"pairs":{"type":"number","minimum":0},"missing_side":{"type":"number","minimum":0},"replicates":{"type":["number","null"]},"refused":{"type":["number","null"]},"unparsed":{"type":["number","null"]},"answer_changed":{"type":["number","null"]},"flip_rate":{"type":["number","null"]},"flip_low":{"type":["number","null"]},"flip_high":{"type":["number","null"]},"both_right":{"type":["number","null"]},"baseline_only":{"type":["number","null"]},"variant_only":{"type":["number","null"]},"neither":{"type":["number","null"]},"net_shift":{"type":["number","null"]},"shift_low":{"type":["number","null"]},"shift_high":{"type":["number","null"]},"shift_low_simultaneous":{"type":["number","null"]},"shift_high_simultaneous":{"type":["number","null"]},"noise_baseline":{"type":["number","null"]},"noise_variant":{"type":["number","null"]},"excess":{"type":["number","null"]},"excess_low":{"type":["number","null"]},"excess_high":{"type":["number","null"]},"worst_case":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"margin_p":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"transition":{"title":"TransitionFile","description":"how often one answer became another, in pairs of answers; null is no answer","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","to","pairs"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"pairs":{"type":"number","minimum":0}}},"shift":{"title":"ShiftFile","description":"how the score of the same cases moved","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","pairs","mean_shift","low","high","mean_absolute_shift","absolute_low","absolute_high","test","statistic","p","p_adjusted","family_size","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"pairs":{"type":"number","minimum":0},"mean_shift":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"mean_absolute_shift":{"type":["number","null"]},"absolute_low":{"type":["number","null"]},"absolute_high":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"change":{"title":"ChangeFile","description":"by how much an adaptation changed what a description does, on the same cases","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","cases","shift_before","shift_after","change","low","high","test","statistic","p","p_adjusted","family_size","flip_change","flip_low","flip_high","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":"string"},"cases":{"type":"number","minimum":0},"shift_before":{"type":["number","null"]},"shift_after":{"type":["number","null"]},"change":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"flip_change":{"type":["number","null"]},"flip_low":{"type":["number","null"]},"flip_high":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"perturbation":{"title":"PerturbationFile","description":"a test of behaviour and the share of cases that fail it","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","kind","cases","failures","untestable","failure_rate","low","high","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"kind":{"enum":["invariance","directional","minimum-function"]},"cases":{"type":"number","minimum":0},"failures":{"type":"number","minimum":0},"untestable":{"type":"number","minimum":0},"failure_rate":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}},"pairTrouble":{"title":"PairTroubleFile","description":"cases that cannot be compared, or not as they stand","type":"object","additionalProperties":false,"required":["model","stratum","kind","variant","cases","examples"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"kind":{"enum":["no-baseline","two-baselines","missing-side","duplicate"]},"variant":{"type":["string","null"]},"cases":{"type":"number","minimum":0},"examples":{"description":"the first few, by what identifies them","type":"array","items":{"type":"string"}}}},"descriptions":{"title":"DescriptionsFile","description":"cases answered under several descriptions; absent where the audit compares none","type":"object","additionalProperties":false,"required":["flips","transitions","shifts","changes","perturbations","pairs"],"properties":{"flips":{"type":"array","items":{"$ref":"#/$defs/flip"}},"transitions":{"type":"array","items":{"$ref":"#/$defs/transition"}},"shifts":{"type":"array","items":{"$ref":"#/$defs/shift"}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"perturbations":{"type":"array","items":{"$ref":"#/$defs/perturbation"}},"pairs":{"type":"array","items":{"$ref":"#/$defs/pairTrouble"}}}}}};
const schema51 = {"title":"ResultFile","description":"what was found: the same bytes for the same rows","type":"object","additionalProperties":false,"required":["audit","scope","notices","measures","disparities","verdicts"],"properties":{"audit":{"$ref":"audit.v1.schema.json","description":"the audit with every default written out"},"scope":{"$ref":"#/$defs/scope"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"measures":{"type":"array","items":{"$ref":"#/$defs/measure"}},"disparities":{"type":"array","items":{"$ref":"#/$defs/disparity"}},"verdicts":{"type":"array","items":{"$ref":"#/$defs/verdict"}},"pooled":{"description":"rates of combinations of attributes, as counted and as pooled; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/pooled"}},"slices":{"description":"where the model differs most; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/slice"}},"proxies":{"description":"how well columns of the log tell the groups; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/proxy"}},"curves":{"description":"ROC, precision-recall and reliability curves of everyone and of single attributes; absent from reports of earlier versions","type":"array","items":{"$ref":"#/$defs/curvePoint"}},"descriptions":{"$ref":"#/$defs/descriptions"}}};
const schema52 = {"title":"ScopeFile","description":"who was counted and who was left out","type":"object","additionalProperties":false,"required":["rows","models","window","attributes"],"properties":{"rows":{"type":["integer","null"],"minimum":0},"models":{"type":"array","items":{"title":"ScopeModelFile","description":"the rows of a model","type":"object","additionalProperties":false,"required":["model","assessed","unlabelled","undecided","mismatched"],"properties":{"model":{"type":"string"},"assessed":{"type":["integer","null"],"minimum":0},"unlabelled":{"type":["integer","null"],"minimum":0},"undecided":{"type":["integer","null"],"minimum":0},"mismatched":{"type":["integer","null"],"minimum":0}}}},"window":{"description":"first and last instant of the log","anyOf":[{"title":"WindowFile","description":"first and last instant","type":"object","additionalProperties":false,"required":["first","last"],"properties":{"first":{"type":"string"},"last":{"type":"string"}}},{"type":"null"}]},"attributes":{"type":"array","items":{"title":"ScopeAttributeFile","description":"an attribute and who has no recorded group in it","type":"object","additionalProperties":false,"required":["attribute","groups","reference","missingRows","missingShare","suppressedGroups"],"properties":{"attribute":{"type":"string"},"groups":{"type":"integer","minimum":0},"reference":{"type":["string","null"]},"missingRows":{"type":["integer","null"],"minimum":0},"missingShare":{"type":["number","null"]},"suppressedGroups":{"type":"integer","minimum":0}}}}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.models === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "models"},message:"must have required property '"+"models"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.window === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window"},message:"must have required property '"+"window"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attributes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "rows") || (key0 === "models")) || (key0 === "window")) || (key0 === "attributes"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: schema52.properties.rows.type},message:"must be integer,null",schema:schema52.properties.rows.type,parentSchema:schema52.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.models !== undefined){
let data1 = data.models;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.model === undefined){
const err7 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema52.properties.models.items.required,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.assessed === undefined){
const err8 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "assessed"},message:"must have required property '"+"assessed"+"'",schema:schema52.properties.models.items.required,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.unlabelled === undefined){
const err9 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "unlabelled"},message:"must have required property '"+"unlabelled"+"'",schema:schema52.properties.models.items.required,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.undecided === undefined){
const err10 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "undecided"},message:"must have required property '"+"undecided"+"'",schema:schema52.properties.models.items.required,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.mismatched === undefined){
const err11 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/required",keyword:"required",params:{missingProperty: "mismatched"},message:"must have required property '"+"mismatched"+"'",schema:schema52.properties.models.items.required,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "model") || (key1 === "assessed")) || (key1 === "unlabelled")) || (key1 === "undecided")) || (key1 === "mismatched"))){
const err12 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.model !== undefined){
let data3 = data2.model;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/models/" + i0+"/model",schemaPath:"#/properties/models/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.models.items.properties.model.type,parentSchema:schema52.properties.models.items.properties.model,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.assessed !== undefined){
let data4 = data2.assessed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err14 = {instancePath:instancePath+"/models/" + i0+"/assessed",schemaPath:"#/properties/models/items/properties/assessed/type",keyword:"type",params:{type: schema52.properties.models.items.properties.assessed.type},message:"must be integer,null",schema:schema52.properties.models.items.properties.assessed.type,parentSchema:schema52.properties.models.items.properties.assessed,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/models/" + i0+"/assessed",schemaPath:"#/properties/models/items/properties/assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.models.items.properties.assessed,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data2.unlabelled !== undefined){
let data5 = data2.unlabelled;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/models/" + i0+"/unlabelled",schemaPath:"#/properties/models/items/properties/unlabelled/type",keyword:"type",params:{type: schema52.properties.models.items.properties.unlabelled.type},message:"must be integer,null",schema:schema52.properties.models.items.properties.unlabelled.type,parentSchema:schema52.properties.models.items.properties.unlabelled,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/models/" + i0+"/unlabelled",schemaPath:"#/properties/models/items/properties/unlabelled/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.models.items.properties.unlabelled,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.undecided !== undefined){
let data6 = data2.undecided;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/models/" + i0+"/undecided",schemaPath:"#/properties/models/items/properties/undecided/type",keyword:"type",params:{type: schema52.properties.models.items.properties.undecided.type},message:"must be integer,null",schema:schema52.properties.models.items.properties.undecided.type,parentSchema:schema52.properties.models.items.properties.undecided,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/models/" + i0+"/undecided",schemaPath:"#/properties/models/items/properties/undecided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.models.items.properties.undecided,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data2.mismatched !== undefined){
let data7 = data2.mismatched;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/models/" + i0+"/mismatched",schemaPath:"#/properties/models/items/properties/mismatched/type",keyword:"type",params:{type: schema52.properties.models.items.properties.mismatched.type},message:"must be integer,null",schema:schema52.properties.models.items.properties.mismatched.type,parentSchema:schema52.properties.models.items.properties.mismatched,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/models/" + i0+"/mismatched",schemaPath:"#/properties/models/items/properties/mismatched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.models.items.properties.mismatched,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/models/" + i0,schemaPath:"#/properties/models/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.models.items.type,parentSchema:schema52.properties.models.items,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.models.type,parentSchema:schema52.properties.models,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.window !== undefined){
let data8 = data.window;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.first === undefined){
const err24 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'",schema:schema52.properties.window.anyOf[0].required,parentSchema:schema52.properties.window.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.last === undefined){
const err25 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/required",keyword:"required",params:{missingProperty: "last"},message:"must have required property '"+"last"+"'",schema:schema52.properties.window.anyOf[0].required,parentSchema:schema52.properties.window.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "first") || (key2 === "last"))){
const err26 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.window.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.first !== undefined){
let data9 = data8.first;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/window/first",schemaPath:"#/properties/window/anyOf/0/properties/first/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.window.anyOf[0].properties.first.type,parentSchema:schema52.properties.window.anyOf[0].properties.first,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.last !== undefined){
let data10 = data8.last;
if(typeof data10 !== "string"){
const err28 = {instancePath:instancePath+"/window/last",schemaPath:"#/properties/window/anyOf/0/properties/last/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.window.anyOf[0].properties.last.type,parentSchema:schema52.properties.window.anyOf[0].properties.last,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.window.anyOf[0].type,parentSchema:schema52.properties.window.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
const _errs28 = errors;
if(data8 !== null){
const err30 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema52.properties.window.anyOf[1].type,parentSchema:schema52.properties.window.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err31 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema52.properties.window.anyOf,parentSchema:schema52.properties.window,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.attributes !== undefined){
let data11 = data.attributes;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.attribute === undefined){
const err32 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.groups === undefined){
const err33 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.reference === undefined){
const err34 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.missingRows === undefined){
const err35 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "missingRows"},message:"must have required property '"+"missingRows"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.missingShare === undefined){
const err36 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "missingShare"},message:"must have required property '"+"missingShare"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.suppressedGroups === undefined){
const err37 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/required",keyword:"required",params:{missingProperty: "suppressedGroups"},message:"must have required property '"+"suppressedGroups"+"'",schema:schema52.properties.attributes.items.required,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data12){
if(!((((((key3 === "attribute") || (key3 === "groups")) || (key3 === "reference")) || (key3 === "missingRows")) || (key3 === "missingShare")) || (key3 === "suppressedGroups"))){
const err38 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.attribute !== undefined){
let data13 = data12.attribute;
if(typeof data13 !== "string"){
const err39 = {instancePath:instancePath+"/attributes/" + i1+"/attribute",schemaPath:"#/properties/attributes/items/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.attributes.items.properties.attribute.type,parentSchema:schema52.properties.attributes.items.properties.attribute,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.groups !== undefined){
let data14 = data12.groups;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err40 = {instancePath:instancePath+"/attributes/" + i1+"/groups",schemaPath:"#/properties/attributes/items/properties/groups/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.attributes.items.properties.groups.type,parentSchema:schema52.properties.attributes.items.properties.groups,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/attributes/" + i1+"/groups",schemaPath:"#/properties/attributes/items/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.attributes.items.properties.groups,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data12.reference !== undefined){
let data15 = data12.reference;
if((typeof data15 !== "string") && (data15 !== null)){
const err42 = {instancePath:instancePath+"/attributes/" + i1+"/reference",schemaPath:"#/properties/attributes/items/properties/reference/type",keyword:"type",params:{type: schema52.properties.attributes.items.properties.reference.type},message:"must be string,null",schema:schema52.properties.attributes.items.properties.reference.type,parentSchema:schema52.properties.attributes.items.properties.reference,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.missingRows !== undefined){
let data16 = data12.missingRows;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err43 = {instancePath:instancePath+"/attributes/" + i1+"/missingRows",schemaPath:"#/properties/attributes/items/properties/missingRows/type",keyword:"type",params:{type: schema52.properties.attributes.items.properties.missingRows.type},message:"must be integer,null",schema:schema52.properties.attributes.items.properties.missingRows.type,parentSchema:schema52.properties.attributes.items.properties.missingRows,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/attributes/" + i1+"/missingRows",schemaPath:"#/properties/attributes/items/properties/missingRows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.attributes.items.properties.missingRows,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data12.missingShare !== undefined){
let data17 = data12.missingShare;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err45 = {instancePath:instancePath+"/attributes/" + i1+"/missingShare",schemaPath:"#/properties/attributes/items/properties/missingShare/type",keyword:"type",params:{type: schema52.properties.attributes.items.properties.missingShare.type},message:"must be number,null",schema:schema52.properties.attributes.items.properties.missingShare.type,parentSchema:schema52.properties.attributes.items.properties.missingShare,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.suppressedGroups !== undefined){
let data18 = data12.suppressedGroups;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err46 = {instancePath:instancePath+"/attributes/" + i1+"/suppressedGroups",schemaPath:"#/properties/attributes/items/properties/suppressedGroups/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema52.properties.attributes.items.properties.suppressedGroups.type,parentSchema:schema52.properties.attributes.items.properties.suppressedGroups,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/attributes/" + i1+"/suppressedGroups",schemaPath:"#/properties/attributes/items/properties/suppressedGroups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema52.properties.attributes.items.properties.suppressedGroups,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/attributes/" + i1,schemaPath:"#/properties/attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.attributes.items.type,parentSchema:schema52.properties.attributes.items,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.attributes.type,parentSchema:schema52.properties.attributes,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"title":"NoticeFile","description":"something to know before believing the tables","type":"object","additionalProperties":false,"required":["code","severity","text"],"properties":{"code":{"type":"string"},"severity":{"enum":["question","caution","note"]},"text":{"type":"string"}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.severity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "severity")) || (key0 === "text"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.code.type,parentSchema:schema53.properties.code,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(!(((data1 === "question") || (data1 === "caution")) || (data1 === "note"))){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema53.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.severity.enum,parentSchema:schema53.properties.severity,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.text.type,parentSchema:schema53.properties.text,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"MeasureFile","description":"one metric of one group","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","metric","n","numerator","denominator","value","low","high","method","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"n":{"type":["number","null"]},"numerator":{"type":["number","null"]},"denominator":{"type":["number","null"]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"method":{"type":["string","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data === "count") || (data === "base_rate")) || (data === "selection_rate")) || (data === "true_positive_rate")) || (data === "false_negative_rate")) || (data === "false_positive_rate")) || (data === "true_negative_rate")) || (data === "precision")) || (data === "false_discovery_rate")) || (data === "negative_predictive_value")) || (data === "false_omission_rate")) || (data === "accuracy")) || (data === "error_rate")) || (data === "balanced_accuracy")) || (data === "f1")) || (data === "matthews_correlation")) || (data === "treatment_equality")) || (data === "positive_likelihood_ratio")) || (data === "negative_likelihood_ratio")) || (data === "share_of_selected")) || (data === "missed")) || (data === "wrongly_flagged")) || (data === "mean_score")) || (data === "auroc")) || (data === "average_precision")) || (data === "brier_score")) || (data === "log_loss")) || (data === "expected_calibration_error")) || (data === "maximum_calibration_error")) || (data === "calibration_intercept")) || (data === "calibration_slope")) || (data === "observed_expected_ratio")) || (data === "ks_separation")) || (data === "net_benefit")) || (data === "bpsn_auroc")) || (data === "bnsp_auroc")) || (data === "mean_prediction")) || (data === "mean_label")) || (data === "mean_error")) || (data === "mean_absolute_error")) || (data === "root_mean_squared_error")) || (data === "r_squared")) || (data === "macro_recall")) || (data === "macro_precision")) || (data === "macro_f1")) || (data === "weighted_f1")) || (data === "cohens_kappa")) || (data === "mean_grade")) || (data === "share_above_cut")) || (data === "refusal_rate")) || (data === "unparsed_rate"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",schema:schema35.enum,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema56 = {"description":"a number, or the text of an infinite one","anyOf":[{"type":["number","null"]},{"type":"string","enum":["Infinity","-Infinity"]}]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema56.anyOf[0].type},message:"must be number,null",schema:schema56.anyOf[0].type,parentSchema:schema56.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema56.anyOf[1].type,parentSchema:schema56.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data === "Infinity") || (data === "-Infinity"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema56.anyOf[1].enum},message:"must be equal to one of the allowed values",schema:schema56.anyOf[1].enum,parentSchema:schema56.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema56.anyOf,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((data === "no-rows") || (data === "no-positives")) || (data === "no-negatives")) || (data === "no-predicted-positives")) || (data === "no-predicted-negatives")) || (data === "nobody-selected")) || (data === "division-by-zero")) || (data === "no-label")) || (data === "no-reference")) || (data === "too-few-groups")) || (data === "too-few-rows")) || (data === "not-counted")) || (data === "no-scores")) || (data === "no-threshold")) || (data === "not-probabilities")) || (data === "one-score")) || (data === "separated")) || (data === "too-many-scores")) || (data === "no-replicates")) || (data === "replicated")) || (data === "suppressed")) || (data === null))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values",schema:schema57.enum,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variant === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attribute === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.group === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.metric === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.n === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.numerator === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numerator"},message:"must have required property '"+"numerator"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.denominator === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denominator"},message:"must have required property '"+"denominator"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.value === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.low === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.method === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.reason === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.model.type,parentSchema:schema54.properties.model,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err16 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema54.properties.stratum.type},message:"must be string,null",schema:schema54.properties.stratum.type,parentSchema:schema54.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.variant !== undefined){
let data2 = data.variant;
if((typeof data2 !== "string") && (data2 !== null)){
const err17 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema54.properties.variant.type},message:"must be string,null",schema:schema54.properties.variant.type,parentSchema:schema54.properties.variant,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.attribute.type,parentSchema:schema54.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.group.type,parentSchema:schema54.properties.group,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate179(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.n !== undefined){
let data6 = data.n;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err20 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema54.properties.n.type},message:"must be number,null",schema:schema54.properties.n.type,parentSchema:schema54.properties.n,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.numerator !== undefined){
let data7 = data.numerator;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err21 = {instancePath:instancePath+"/numerator",schemaPath:"#/properties/numerator/type",keyword:"type",params:{type: schema54.properties.numerator.type},message:"must be number,null",schema:schema54.properties.numerator.type,parentSchema:schema54.properties.numerator,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.denominator !== undefined){
let data8 = data.denominator;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/denominator",schemaPath:"#/properties/denominator/type",keyword:"type",params:{type: schema54.properties.denominator.type},message:"must be number,null",schema:schema54.properties.denominator.type,parentSchema:schema54.properties.denominator,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate181(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate181(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate181(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data12 = data.method;
if((typeof data12 !== "string") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: schema54.properties.method.type},message:"must be string,null",schema:schema54.properties.method.type,parentSchema:schema54.properties.method,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"title":"DisparityFile","description":"two groups, or all groups of an attribute, set side by side","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","reference","metric","comparison","value","low","high","low_simultaneous","high_simultaneous","method","test","p","p_adjusted","family_size","people","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"reference":{"type":["string","null"]},"metric":{"anyOf":[{"$ref":"policy.v1.schema.json#/$defs/metricId"},{"type":"null"}]},"comparison":{"description":"how the groups are set side by side: as a rule may ask, or in a way that no rule judges","anyOf":[{"$ref":"policy.v1.schema.json#/$defs/rule/properties/comparison"},{"enum":["mantel_haenszel_difference","mantel_haenszel_odds_ratio","standardised_difference","conditional_demographic_disparity","difference_bounds","ratio_bounds","max_difference_bounds","min_ratio_bounds","generalized_entropy_index","theil_index","between_group_generalized_entropy","total_variation","jensen_shannon_distance","kullback_leibler_divergence","kolmogorov_smirnov","wasserstein_distance"]}]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"low_simultaneous":{"$ref":"#/$defs/figure"},"high_simultaneous":{"$ref":"#/$defs/figure"},"method":{"type":["string","null"]},"test":{"type":["string","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["integer","null"],"minimum":0},"people":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};
const schema59 = {"enum":["difference","ratio","impact_ratio","max_difference","min_ratio","demographic_parity_difference","demographic_parity_ratio","equalized_odds_difference","equal_opportunity_difference","average_odds_difference","predictive_parity_difference"],"description":"how two groups, or all groups of an attribute, are set side by side"};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((data === "difference") || (data === "ratio")) || (data === "impact_ratio")) || (data === "max_difference")) || (data === "min_ratio")) || (data === "demographic_parity_difference")) || (data === "demographic_parity_ratio")) || (data === "equalized_odds_difference")) || (data === "equal_opportunity_difference")) || (data === "average_odds_difference")) || (data === "predictive_parity_difference"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values",schema:schema59.enum,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variant === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attribute === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.group === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reference === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reference"},message:"must have required property '"+"reference"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.metric === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.comparison === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.value === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.low === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.high === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.low_simultaneous === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low_simultaneous"},message:"must have required property '"+"low_simultaneous"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.high_simultaneous === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high_simultaneous"},message:"must have required property '"+"high_simultaneous"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.method === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.test === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.p === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.p_adjusted === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p_adjusted"},message:"must have required property '"+"p_adjusted"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.family_size === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.people === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.reason === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema58.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err21 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.model.type,parentSchema:schema58.properties.model,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err22 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema58.properties.stratum.type},message:"must be string,null",schema:schema58.properties.stratum.type,parentSchema:schema58.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.variant !== undefined){
let data2 = data.variant;
if((typeof data2 !== "string") && (data2 !== null)){
const err23 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema58.properties.variant.type},message:"must be string,null",schema:schema58.properties.variant.type,parentSchema:schema58.properties.variant,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err24 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.attribute.type,parentSchema:schema58.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 !== "string"){
const err25 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.group.type,parentSchema:schema58.properties.group,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reference !== undefined){
let data5 = data.reference;
if((typeof data5 !== "string") && (data5 !== null)){
const err26 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: schema58.properties.reference.type},message:"must be string,null",schema:schema58.properties.reference.type,parentSchema:schema58.properties.reference,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.metric !== undefined){
let data6 = data.metric;
const _errs15 = errors;
let valid1 = false;
const _errs16 = errors;
if(!(validate179(data6, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
const _errs17 = errors;
if(data6 !== null){
const err27 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema58.properties.metric.anyOf[1].type,parentSchema:schema58.properties.metric.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err28 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema58.properties.metric.anyOf,parentSchema:schema58.properties.metric,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.comparison !== undefined){
let data7 = data.comparison;
const _errs20 = errors;
let valid2 = false;
const _errs21 = errors;
if(!(validate190(data7, {instancePath:instancePath+"/comparison",parentData:data,parentDataProperty:"comparison",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(!((((((((((((((((data7 === "mantel_haenszel_difference") || (data7 === "mantel_haenszel_odds_ratio")) || (data7 === "standardised_difference")) || (data7 === "conditional_demographic_disparity")) || (data7 === "difference_bounds")) || (data7 === "ratio_bounds")) || (data7 === "max_difference_bounds")) || (data7 === "min_ratio_bounds")) || (data7 === "generalized_entropy_index")) || (data7 === "theil_index")) || (data7 === "between_group_generalized_entropy")) || (data7 === "total_variation")) || (data7 === "jensen_shannon_distance")) || (data7 === "kullback_leibler_divergence")) || (data7 === "kolmogorov_smirnov")) || (data7 === "wasserstein_distance"))){
const err29 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema58.properties.comparison.anyOf[1].enum},message:"must be equal to one of the allowed values",schema:schema58.properties.comparison.anyOf[1].enum,parentSchema:schema58.properties.comparison.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err30 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema58.properties.comparison.anyOf,parentSchema:schema58.properties.comparison,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.value !== undefined){
if(!(validate181(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate181(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate181(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.low_simultaneous !== undefined){
if(!(validate181(data.low_simultaneous, {instancePath:instancePath+"/low_simultaneous",parentData:data,parentDataProperty:"low_simultaneous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.high_simultaneous !== undefined){
if(!(validate181(data.high_simultaneous, {instancePath:instancePath+"/high_simultaneous",parentData:data,parentDataProperty:"high_simultaneous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data13 = data.method;
if((typeof data13 !== "string") && (data13 !== null)){
const err31 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: schema58.properties.method.type},message:"must be string,null",schema:schema58.properties.method.type,parentSchema:schema58.properties.method,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.test !== undefined){
let data14 = data.test;
if((typeof data14 !== "string") && (data14 !== null)){
const err32 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: schema58.properties.test.type},message:"must be string,null",schema:schema58.properties.test.type,parentSchema:schema58.properties.test,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.p !== undefined){
let data15 = data.p;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err33 = {instancePath:instancePath+"/p",schemaPath:"#/properties/p/type",keyword:"type",params:{type: schema58.properties.p.type},message:"must be number,null",schema:schema58.properties.p.type,parentSchema:schema58.properties.p,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.p_adjusted !== undefined){
let data16 = data.p_adjusted;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err34 = {instancePath:instancePath+"/p_adjusted",schemaPath:"#/properties/p_adjusted/type",keyword:"type",params:{type: schema58.properties.p_adjusted.type},message:"must be number,null",schema:schema58.properties.p_adjusted.type,parentSchema:schema58.properties.p_adjusted,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.family_size !== undefined){
let data17 = data.family_size;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err35 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: schema58.properties.family_size.type},message:"must be integer,null",schema:schema58.properties.family_size.type,parentSchema:schema58.properties.family_size,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema58.properties.family_size,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.people !== undefined){
let data18 = data.people;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err37 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: schema58.properties.people.type},message:"must be number,null",schema:schema58.properties.people.type,parentSchema:schema58.properties.people,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"title":"VerdictFile","description":"what one rule says of one comparison","type":"object","additionalProperties":false,"required":["rule","model","stratum","attribute","group","metric","comparison","value","low","high","limit","verdict","reason","smallest_detectable","equivalence_p","sentence"],"properties":{"rule":{"type":"string"},"model":{"type":"string"},"stratum":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"anyOf":[{"$ref":"policy.v1.schema.json#/$defs/metricId"},{"type":"null"}]},"comparison":{"description":"how two groups, all groups of an attribute, or two descriptions of the same cases are set side by side","enum":["difference","ratio","impact_ratio","max_difference","min_ratio","demographic_parity_difference","demographic_parity_ratio","equalized_odds_difference","equal_opportunity_difference","average_odds_difference","predictive_parity_difference","net_shift","excess"]},"value":{"$ref":"#/$defs/figure"},"low":{"$ref":"#/$defs/figure"},"high":{"$ref":"#/$defs/figure"},"limit":{"type":["string","null"]},"verdict":{"enum":["outside","within","inconclusive","not_assessable","described"]},"reason":{"$ref":"#/$defs/reason"},"smallest_detectable":{"$ref":"#/$defs/figure"},"equivalence_p":{"description":"p of two one-sided tests that the gap respects the limit, for this comparison alone","$ref":"#/$defs/figure"},"sentence":{"type":"string"}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stratum === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attribute === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.group === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.metric === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.comparison === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"},message:"must have required property '"+"comparison"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.value === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.low === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.high === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.limit === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.verdict === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.reason === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.smallest_detectable === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smallest_detectable"},message:"must have required property '"+"smallest_detectable"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.equivalence_p === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equivalence_p"},message:"must have required property '"+"equivalence_p"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.sentence === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 !== "string"){
const err17 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.rule.type,parentSchema:schema60.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 !== "string"){
const err18 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.model.type,parentSchema:schema60.properties.model,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.stratum !== undefined){
let data2 = data.stratum;
if((typeof data2 !== "string") && (data2 !== null)){
const err19 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema60.properties.stratum.type},message:"must be string,null",schema:schema60.properties.stratum.type,parentSchema:schema60.properties.stratum,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err20 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.attribute.type,parentSchema:schema60.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 !== "string"){
const err21 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.group.type,parentSchema:schema60.properties.group,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.metric !== undefined){
let data5 = data.metric;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(!(validate179(data5, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs15 = errors;
if(data5 !== null){
const err22 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema60.properties.metric.anyOf[1].type,parentSchema:schema60.properties.metric.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err23 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema60.properties.metric.anyOf,parentSchema:schema60.properties.metric,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.comparison !== undefined){
let data6 = data.comparison;
if(!(((((((((((((data6 === "difference") || (data6 === "ratio")) || (data6 === "impact_ratio")) || (data6 === "max_difference")) || (data6 === "min_ratio")) || (data6 === "demographic_parity_difference")) || (data6 === "demographic_parity_ratio")) || (data6 === "equalized_odds_difference")) || (data6 === "equal_opportunity_difference")) || (data6 === "average_odds_difference")) || (data6 === "predictive_parity_difference")) || (data6 === "net_shift")) || (data6 === "excess"))){
const err24 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema60.properties.comparison.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.comparison.enum,parentSchema:schema60.properties.comparison,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate181(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.low !== undefined){
if(!(validate181(data.low, {instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.high !== undefined){
if(!(validate181(data.high, {instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.limit !== undefined){
let data10 = data.limit;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: schema60.properties.limit.type},message:"must be string,null",schema:schema60.properties.limit.type,parentSchema:schema60.properties.limit,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.verdict !== undefined){
let data11 = data.verdict;
if(!(((((data11 === "outside") || (data11 === "within")) || (data11 === "inconclusive")) || (data11 === "not_assessable")) || (data11 === "described"))){
const err26 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema60.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.verdict.enum,parentSchema:schema60.properties.verdict,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.smallest_detectable !== undefined){
if(!(validate181(data.smallest_detectable, {instancePath:instancePath+"/smallest_detectable",parentData:data,parentDataProperty:"smallest_detectable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.equivalence_p !== undefined){
if(!(validate181(data.equivalence_p, {instancePath:instancePath+"/equivalence_p",parentData:data,parentDataProperty:"equivalence_p",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.sentence !== undefined){
let data15 = data.sentence;
if(typeof data15 !== "string"){
const err27 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.sentence.type,parentSchema:schema60.properties.sentence,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"PooledFile","description":"one proportion of one group of a combination of attributes, drawn towards what its attributes alone would predict","type":"object","additionalProperties":false,"required":["model","attribute","group","metric","n","denominator","value","pooled","pooled_low","pooled_high","shrinkage","reason"],"properties":{"model":{"type":"string"},"attribute":{"type":"string"},"group":{"type":"string"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"n":{"type":["number","null"]},"denominator":{"type":["number","null"]},"value":{"type":["number","null"]},"pooled":{"type":["number","null"]},"pooled_low":{"type":["number","null"]},"pooled_high":{"type":["number","null"]},"shrinkage":{"description":"0: not moved at all; 1: all the way to the prediction","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.attribute === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.group === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.metric === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.n === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.denominator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denominator"},message:"must have required property '"+"denominator"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pooled === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pooled"},message:"must have required property '"+"pooled"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.pooled_low === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pooled_low"},message:"must have required property '"+"pooled_low"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.pooled_high === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pooled_high"},message:"must have required property '"+"pooled_high"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.shrinkage === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shrinkage"},message:"must have required property '"+"shrinkage"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.reason === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.model.type,parentSchema:schema61.properties.model,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.attribute !== undefined){
let data1 = data.attribute;
if(typeof data1 !== "string"){
const err14 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.attribute.type,parentSchema:schema61.properties.attribute,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema61.properties.group.type,parentSchema:schema61.properties.group,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate179(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.n !== undefined){
let data4 = data.n;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err16 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema61.properties.n.type},message:"must be number,null",schema:schema61.properties.n.type,parentSchema:schema61.properties.n,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.denominator !== undefined){
let data5 = data.denominator;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err17 = {instancePath:instancePath+"/denominator",schemaPath:"#/properties/denominator/type",keyword:"type",params:{type: schema61.properties.denominator.type},message:"must be number,null",schema:schema61.properties.denominator.type,parentSchema:schema61.properties.denominator,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.value !== undefined){
let data6 = data.value;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema61.properties.value.type},message:"must be number,null",schema:schema61.properties.value.type,parentSchema:schema61.properties.value,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.pooled !== undefined){
let data7 = data.pooled;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err19 = {instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: schema61.properties.pooled.type},message:"must be number,null",schema:schema61.properties.pooled.type,parentSchema:schema61.properties.pooled,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.pooled_low !== undefined){
let data8 = data.pooled_low;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/pooled_low",schemaPath:"#/properties/pooled_low/type",keyword:"type",params:{type: schema61.properties.pooled_low.type},message:"must be number,null",schema:schema61.properties.pooled_low.type,parentSchema:schema61.properties.pooled_low,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.pooled_high !== undefined){
let data9 = data.pooled_high;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/pooled_high",schemaPath:"#/properties/pooled_high/type",keyword:"type",params:{type: schema61.properties.pooled_high.type},message:"must be number,null",schema:schema61.properties.pooled_high.type,parentSchema:schema61.properties.pooled_high,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.shrinkage !== undefined){
let data10 = data.shrinkage;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/shrinkage",schemaPath:"#/properties/shrinkage/type",keyword:"type",params:{type: schema61.properties.shrinkage.type},message:"must be number,null",schema:schema61.properties.shrinkage.type,parentSchema:schema61.properties.shrinkage,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"title":"SliceFile","description":"a slice in which one metric differs beyond what looking at so many slices explains","type":"object","additionalProperties":false,"required":["model","slice","depth","rows","support","metric","value","overall","divergence","low","high","low_simultaneous","high_simultaneous","test","p","p_adjusted","family_size","folds","reason"],"properties":{"model":{"type":"string"},"slice":{"type":"string"},"depth":{"type":"integer","minimum":1},"rows":{"type":"number"},"support":{"description":"rows as a share of all rows","type":"number"},"metric":{"$ref":"policy.v1.schema.json#/$defs/metricId"},"value":{"type":"number"},"overall":{"description":"the metric of everyone, who include the slice","type":"number"},"divergence":{"description":"value minus overall","type":"number"},"low":{"type":"number"},"high":{"type":"number"},"low_simultaneous":{"type":"number"},"high_simultaneous":{"type":"number"},"test":{"type":"string"},"p":{"type":"number"},"p_adjusted":{"description":"over every slice that was tested, listed or not","type":"number"},"family_size":{"type":"integer","minimum":0},"folds":{"description":"how many narrower slices that say the same are folded under this one","type":"integer","minimum":0},"reason":{"$ref":"#/$defs/reason"}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.slice === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slice"},message:"must have required property '"+"slice"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.depth === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "depth"},message:"must have required property '"+"depth"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rows === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.support === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.metric === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.value === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.overall === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "overall"},message:"must have required property '"+"overall"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.divergence === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "divergence"},message:"must have required property '"+"divergence"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.low === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.high === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.low_simultaneous === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low_simultaneous"},message:"must have required property '"+"low_simultaneous"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.high_simultaneous === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high_simultaneous"},message:"must have required property '"+"high_simultaneous"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.test === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.p === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.p_adjusted === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p_adjusted"},message:"must have required property '"+"p_adjusted"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.family_size === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.folds === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folds"},message:"must have required property '"+"folds"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.reason === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err20 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.model.type,parentSchema:schema62.properties.model,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.slice !== undefined){
let data1 = data.slice;
if(typeof data1 !== "string"){
const err21 = {instancePath:instancePath+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.slice.type,parentSchema:schema62.properties.slice,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.depth !== undefined){
let data2 = data.depth;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err22 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.depth.type,parentSchema:schema62.properties.depth,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err23 = {instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.depth,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data3 = data.rows;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err24 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.rows.type,parentSchema:schema62.properties.rows,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.support !== undefined){
let data4 = data.support;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err25 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.support.type,parentSchema:schema62.properties.support,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.metric !== undefined){
if(!(validate179(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data6 = data.value;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err26 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.value.type,parentSchema:schema62.properties.value,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.overall !== undefined){
let data7 = data.overall;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err27 = {instancePath:instancePath+"/overall",schemaPath:"#/properties/overall/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.overall.type,parentSchema:schema62.properties.overall,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.divergence !== undefined){
let data8 = data.divergence;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/divergence",schemaPath:"#/properties/divergence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.divergence.type,parentSchema:schema62.properties.divergence,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.low !== undefined){
let data9 = data.low;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err29 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.low.type,parentSchema:schema62.properties.low,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.high !== undefined){
let data10 = data.high;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err30 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.high.type,parentSchema:schema62.properties.high,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.low_simultaneous !== undefined){
let data11 = data.low_simultaneous;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err31 = {instancePath:instancePath+"/low_simultaneous",schemaPath:"#/properties/low_simultaneous/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.low_simultaneous.type,parentSchema:schema62.properties.low_simultaneous,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.high_simultaneous !== undefined){
let data12 = data.high_simultaneous;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err32 = {instancePath:instancePath+"/high_simultaneous",schemaPath:"#/properties/high_simultaneous/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.high_simultaneous.type,parentSchema:schema62.properties.high_simultaneous,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.test !== undefined){
let data13 = data.test;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema62.properties.test.type,parentSchema:schema62.properties.test,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.p !== undefined){
let data14 = data.p;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/p",schemaPath:"#/properties/p/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.p.type,parentSchema:schema62.properties.p,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.p_adjusted !== undefined){
let data15 = data.p_adjusted;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/p_adjusted",schemaPath:"#/properties/p_adjusted/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.p_adjusted.type,parentSchema:schema62.properties.p_adjusted,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.family_size !== undefined){
let data16 = data.family_size;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.family_size.type,parentSchema:schema62.properties.family_size,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.family_size,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.folds !== undefined){
let data17 = data.folds;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.folds.type,parentSchema:schema62.properties.folds,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/folds",schemaPath:"#/properties/folds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema62.properties.folds,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"ProxyFile","description":"how well one column of the log tells one attribute","type":"object","additionalProperties":false,"required":["model","attribute","column","levels","n","cramers_v","best_guess","majority","uncertainty_removed","reason"],"properties":{"model":{"type":"string"},"attribute":{"type":"string"},"column":{"type":"string"},"levels":{"description":"levels of the column","type":["number","null"]},"n":{"description":"rows where both are recorded","type":["number","null"]},"cramers_v":{"description":"corrected for bias; 0: tells nothing, 1: tells all","type":["number","null"]},"best_guess":{"description":"share of rows whose group is guessed rightly from the other rows of their level","type":["number","null"]},"majority":{"description":"share of rows in the commonest group: what a guess without the column gets","type":["number","null"]},"uncertainty_removed":{"description":"share of the uncertainty of the group that the column removes","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.attribute === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.column === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.levels === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.n === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cramers_v === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cramers_v"},message:"must have required property '"+"cramers_v"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.best_guess === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "best_guess"},message:"must have required property '"+"best_guess"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.majority === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "majority"},message:"must have required property '"+"majority"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.uncertainty_removed === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncertainty_removed"},message:"must have required property '"+"uncertainty_removed"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.reason === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.model.type,parentSchema:schema63.properties.model,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attribute !== undefined){
let data1 = data.attribute;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.attribute.type,parentSchema:schema63.properties.attribute,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.column !== undefined){
let data2 = data.column;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.column.type,parentSchema:schema63.properties.column,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.levels !== undefined){
let data3 = data.levels;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: schema63.properties.levels.type},message:"must be number,null",schema:schema63.properties.levels.type,parentSchema:schema63.properties.levels,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.n !== undefined){
let data4 = data.n;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema63.properties.n.type},message:"must be number,null",schema:schema63.properties.n.type,parentSchema:schema63.properties.n,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.cramers_v !== undefined){
let data5 = data.cramers_v;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/cramers_v",schemaPath:"#/properties/cramers_v/type",keyword:"type",params:{type: schema63.properties.cramers_v.type},message:"must be number,null",schema:schema63.properties.cramers_v.type,parentSchema:schema63.properties.cramers_v,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.best_guess !== undefined){
let data6 = data.best_guess;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/best_guess",schemaPath:"#/properties/best_guess/type",keyword:"type",params:{type: schema63.properties.best_guess.type},message:"must be number,null",schema:schema63.properties.best_guess.type,parentSchema:schema63.properties.best_guess,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.majority !== undefined){
let data7 = data.majority;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/majority",schemaPath:"#/properties/majority/type",keyword:"type",params:{type: schema63.properties.majority.type},message:"must be number,null",schema:schema63.properties.majority.type,parentSchema:schema63.properties.majority,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.uncertainty_removed !== undefined){
let data8 = data.uncertainty_removed;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/uncertainty_removed",schemaPath:"#/properties/uncertainty_removed/type",keyword:"type",params:{type: schema63.properties.uncertainty_removed.type},message:"must be number,null",schema:schema63.properties.uncertainty_removed.type,parentSchema:schema63.properties.uncertainty_removed,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"CurvePointFile","description":"one point of one curve of a group's scores; a curve without an answer is one row without a position","type":"object","additionalProperties":false,"required":["model","stratum","variant","attribute","group","curve","position","score","x","y","low","high","n","reason"],"properties":{"model":{"type":"string"},"stratum":{"type":["string","null"]},"variant":{"type":["string","null"]},"attribute":{"type":"string"},"group":{"type":"string"},"curve":{"enum":["roc","precision_recall","reliability"]},"position":{"description":"1, 2, … along the curve","type":["integer","null"],"minimum":1},"score":{"description":"the lowest score that is selected, infinite where nobody is; of a reliability curve the bin's mean score","$ref":"#/$defs/figure"},"x":{"description":"false positive rate, recall, or mean score","type":["number","null"]},"y":{"description":"true positive rate, precision, or share of positives","type":["number","null"]},"low":{"description":"pointwise: y at this point alone","type":["number","null"]},"high":{"type":["number","null"]},"n":{"description":"rows that y is a share of","type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variant === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attribute === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.group === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.curve === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "curve"},message:"must have required property '"+"curve"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.position === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},message:"must have required property '"+"position"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.score === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.x === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.y === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.low === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.n === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},message:"must have required property '"+"n"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.reason === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err15 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.model.type,parentSchema:schema64.properties.model,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err16 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema64.properties.stratum.type},message:"must be string,null",schema:schema64.properties.stratum.type,parentSchema:schema64.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.variant !== undefined){
let data2 = data.variant;
if((typeof data2 !== "string") && (data2 !== null)){
const err17 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema64.properties.variant.type},message:"must be string,null",schema:schema64.properties.variant.type,parentSchema:schema64.properties.variant,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.attribute !== undefined){
let data3 = data.attribute;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.attribute.type,parentSchema:schema64.properties.attribute,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.group !== undefined){
let data4 = data.group;
if(typeof data4 !== "string"){
const err19 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.properties.group.type,parentSchema:schema64.properties.group,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.curve !== undefined){
let data5 = data.curve;
if(!(((data5 === "roc") || (data5 === "precision_recall")) || (data5 === "reliability"))){
const err20 = {instancePath:instancePath+"/curve",schemaPath:"#/properties/curve/enum",keyword:"enum",params:{allowedValues: schema64.properties.curve.enum},message:"must be equal to one of the allowed values",schema:schema64.properties.curve.enum,parentSchema:schema64.properties.curve,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.position !== undefined){
let data6 = data.position;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: schema64.properties.position.type},message:"must be integer,null",schema:schema64.properties.position.type,parentSchema:schema64.properties.position,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema64.properties.position,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.score !== undefined){
if(!(validate181(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.x !== undefined){
let data8 = data.x;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err23 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: schema64.properties.x.type},message:"must be number,null",schema:schema64.properties.x.type,parentSchema:schema64.properties.x,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.y !== undefined){
let data9 = data.y;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err24 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: schema64.properties.y.type},message:"must be number,null",schema:schema64.properties.y.type,parentSchema:schema64.properties.y,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.low !== undefined){
let data10 = data.low;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err25 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema64.properties.low.type},message:"must be number,null",schema:schema64.properties.low.type,parentSchema:schema64.properties.low,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.high !== undefined){
let data11 = data.high;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err26 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema64.properties.high.type},message:"must be number,null",schema:schema64.properties.high.type,parentSchema:schema64.properties.high,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.n !== undefined){
let data12 = data.n;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err27 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema64.properties.n.type},message:"must be number,null",schema:schema64.properties.n.type,parentSchema:schema64.properties.n,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"title":"DescriptionsFile","description":"cases answered under several descriptions; absent where the audit compares none","type":"object","additionalProperties":false,"required":["flips","transitions","shifts","changes","perturbations","pairs"],"properties":{"flips":{"type":"array","items":{"$ref":"#/$defs/flip"}},"transitions":{"type":"array","items":{"$ref":"#/$defs/transition"}},"shifts":{"type":"array","items":{"$ref":"#/$defs/shift"}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"perturbations":{"type":"array","items":{"$ref":"#/$defs/perturbation"}},"pairs":{"type":"array","items":{"$ref":"#/$defs/pairTrouble"}}}};
const schema66 = {"title":"FlipFile","description":"one description of the same cases against another; variant * is all descriptions together","type":"object","additionalProperties":false,"required":["by","group","model","stratum","attribute","baseline","variant","pairs","missing_side","replicates","refused","unparsed","answer_changed","flip_rate","flip_low","flip_high","both_right","baseline_only","variant_only","neither","net_shift","shift_low","shift_high","shift_low_simultaneous","shift_high_simultaneous","noise_baseline","noise_variant","excess","excess_low","excess_high","worst_case","test","statistic","p","p_adjusted","family_size","margin_p","reason"],"properties":{"by":{"description":"the attribute of the patients whose group it is; null for all cases","type":["string","null"]},"group":{"type":["string","null"]},"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"pairs":{"type":"number","minimum":0},"missing_side":{"type":"number","minimum":0},"replicates":{"type":["number","null"]},"refused":{"type":["number","null"]},"unparsed":{"type":["number","null"]},"answer_changed":{"type":["number","null"]},"flip_rate":{"type":["number","null"]},"flip_low":{"type":["number","null"]},"flip_high":{"type":["number","null"]},"both_right":{"type":["number","null"]},"baseline_only":{"type":["number","null"]},"variant_only":{"type":["number","null"]},"neither":{"type":["number","null"]},"net_shift":{"type":["number","null"]},"shift_low":{"type":["number","null"]},"shift_high":{"type":["number","null"]},"shift_low_simultaneous":{"type":["number","null"]},"shift_high_simultaneous":{"type":["number","null"]},"noise_baseline":{"type":["number","null"]},"noise_variant":{"type":["number","null"]},"excess":{"type":["number","null"]},"excess_low":{"type":["number","null"]},"excess_high":{"type":["number","null"]},"worst_case":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"margin_p":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.model === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stratum === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.attribute === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.baseline === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.variant === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pairs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.missing_side === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missing_side"},message:"must have required property '"+"missing_side"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.replicates === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "replicates"},message:"must have required property '"+"replicates"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.refused === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},message:"must have required property '"+"refused"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.unparsed === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unparsed"},message:"must have required property '"+"unparsed"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.answer_changed === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer_changed"},message:"must have required property '"+"answer_changed"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.flip_rate === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_rate"},message:"must have required property '"+"flip_rate"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.flip_low === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_low"},message:"must have required property '"+"flip_low"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.flip_high === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_high"},message:"must have required property '"+"flip_high"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.both_right === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "both_right"},message:"must have required property '"+"both_right"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.baseline_only === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline_only"},message:"must have required property '"+"baseline_only"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.variant_only === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant_only"},message:"must have required property '"+"variant_only"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.neither === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "neither"},message:"must have required property '"+"neither"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.net_shift === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "net_shift"},message:"must have required property '"+"net_shift"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.shift_low === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_low"},message:"must have required property '"+"shift_low"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.shift_high === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_high"},message:"must have required property '"+"shift_high"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.shift_low_simultaneous === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_low_simultaneous"},message:"must have required property '"+"shift_low_simultaneous"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.shift_high_simultaneous === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_high_simultaneous"},message:"must have required property '"+"shift_high_simultaneous"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.noise_baseline === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise_baseline"},message:"must have required property '"+"noise_baseline"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.noise_variant === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noise_variant"},message:"must have required property '"+"noise_variant"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.excess === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excess"},message:"must have required property '"+"excess"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.excess_low === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excess_low"},message:"must have required property '"+"excess_low"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.excess_high === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "excess_high"},message:"must have required property '"+"excess_high"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.worst_case === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "worst_case"},message:"must have required property '"+"worst_case"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.test === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.statistic === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistic"},message:"must have required property '"+"statistic"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.p === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.p_adjusted === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p_adjusted"},message:"must have required property '"+"p_adjusted"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.family_size === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.margin_p === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "margin_p"},message:"must have required property '"+"margin_p"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.reason === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
const err38 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if((typeof data0 !== "string") && (data0 !== null)){
const err39 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: schema66.properties.by.type},message:"must be string,null",schema:schema66.properties.by.type,parentSchema:schema66.properties.by,data:data0};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.group !== undefined){
let data1 = data.group;
if((typeof data1 !== "string") && (data1 !== null)){
const err40 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: schema66.properties.group.type},message:"must be string,null",schema:schema66.properties.group.type,parentSchema:schema66.properties.group,data:data1};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
const err41 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.model.type,parentSchema:schema66.properties.model,data:data2};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.stratum !== undefined){
let data3 = data.stratum;
if((typeof data3 !== "string") && (data3 !== null)){
const err42 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema66.properties.stratum.type},message:"must be string,null",schema:schema66.properties.stratum.type,parentSchema:schema66.properties.stratum,data:data3};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.attribute !== undefined){
let data4 = data.attribute;
if(typeof data4 !== "string"){
const err43 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.attribute.type,parentSchema:schema66.properties.attribute,data:data4};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.baseline !== undefined){
let data5 = data.baseline;
if(typeof data5 !== "string"){
const err44 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.baseline.type,parentSchema:schema66.properties.baseline,data:data5};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.variant !== undefined){
let data6 = data.variant;
if(typeof data6 !== "string"){
const err45 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.variant.type,parentSchema:schema66.properties.variant,data:data6};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.pairs !== undefined){
let data7 = data.pairs;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err46 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.pairs,data:data7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.pairs.type,parentSchema:schema66.properties.pairs,data:data7};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.missing_side !== undefined){
let data8 = data.missing_side;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err48 = {instancePath:instancePath+"/missing_side",schemaPath:"#/properties/missing_side/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.missing_side,data:data8};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/missing_side",schemaPath:"#/properties/missing_side/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.missing_side.type,parentSchema:schema66.properties.missing_side,data:data8};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.replicates !== undefined){
let data9 = data.replicates;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err50 = {instancePath:instancePath+"/replicates",schemaPath:"#/properties/replicates/type",keyword:"type",params:{type: schema66.properties.replicates.type},message:"must be number,null",schema:schema66.properties.replicates.type,parentSchema:schema66.properties.replicates,data:data9};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.refused !== undefined){
let data10 = data.refused;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err51 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: schema66.properties.refused.type},message:"must be number,null",schema:schema66.properties.refused.type,parentSchema:schema66.properties.refused,data:data10};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.unparsed !== undefined){
let data11 = data.unparsed;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err52 = {instancePath:instancePath+"/unparsed",schemaPath:"#/properties/unparsed/type",keyword:"type",params:{type: schema66.properties.unparsed.type},message:"must be number,null",schema:schema66.properties.unparsed.type,parentSchema:schema66.properties.unparsed,data:data11};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.answer_changed !== undefined){
let data12 = data.answer_changed;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err53 = {instancePath:instancePath+"/answer_changed",schemaPath:"#/properties/answer_changed/type",keyword:"type",params:{type: schema66.properties.answer_changed.type},message:"must be number,null",schema:schema66.properties.answer_changed.type,parentSchema:schema66.properties.answer_changed,data:data12};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.flip_rate !== undefined){
let data13 = data.flip_rate;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err54 = {instancePath:instancePath+"/flip_rate",schemaPath:"#/properties/flip_rate/type",keyword:"type",params:{type: schema66.properties.flip_rate.type},message:"must be number,null",schema:schema66.properties.flip_rate.type,parentSchema:schema66.properties.flip_rate,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.flip_low !== undefined){
let data14 = data.flip_low;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err55 = {instancePath:instancePath+"/flip_low",schemaPath:"#/properties/flip_low/type",keyword:"type",params:{type: schema66.properties.flip_low.type},message:"must be number,null",schema:schema66.properties.flip_low.type,parentSchema:schema66.properties.flip_low,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.flip_high !== undefined){
let data15 = data.flip_high;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err56 = {instancePath:instancePath+"/flip_high",schemaPath:"#/properties/flip_high/type",keyword:"type",params:{type: schema66.properties.flip_high.type},message:"must be number,null",schema:schema66.properties.flip_high.type,parentSchema:schema66.properties.flip_high,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.both_right !== undefined){
let data16 = data.both_right;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err57 = {instancePath:instancePath+"/both_right",schemaPath:"#/properties/both_right/type",keyword:"type",params:{type: schema66.properties.both_right.type},message:"must be number,null",schema:schema66.properties.both_right.type,parentSchema:schema66.properties.both_right,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.baseline_only !== undefined){
let data17 = data.baseline_only;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err58 = {instancePath:instancePath+"/baseline_only",schemaPath:"#/properties/baseline_only/type",keyword:"type",params:{type: schema66.properties.baseline_only.type},message:"must be number,null",schema:schema66.properties.baseline_only.type,parentSchema:schema66.properties.baseline_only,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.variant_only !== undefined){
let data18 = data.variant_only;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err59 = {instancePath:instancePath+"/variant_only",schemaPath:"#/properties/variant_only/type",keyword:"type",params:{type: schema66.properties.variant_only.type},message:"must be number,null",schema:schema66.properties.variant_only.type,parentSchema:schema66.properties.variant_only,data:data18};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.neither !== undefined){
let data19 = data.neither;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err60 = {instancePath:instancePath+"/neither",schemaPath:"#/properties/neither/type",keyword:"type",params:{type: schema66.properties.neither.type},message:"must be number,null",schema:schema66.properties.neither.type,parentSchema:schema66.properties.neither,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.net_shift !== undefined){
let data20 = data.net_shift;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
const err61 = {instancePath:instancePath+"/net_shift",schemaPath:"#/properties/net_shift/type",keyword:"type",params:{type: schema66.properties.net_shift.type},message:"must be number,null",schema:schema66.properties.net_shift.type,parentSchema:schema66.properties.net_shift,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.shift_low !== undefined){
let data21 = data.shift_low;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
const err62 = {instancePath:instancePath+"/shift_low",schemaPath:"#/properties/shift_low/type",keyword:"type",params:{type: schema66.properties.shift_low.type},message:"must be number,null",schema:schema66.properties.shift_low.type,parentSchema:schema66.properties.shift_low,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.shift_high !== undefined){
let data22 = data.shift_high;
if((!((typeof data22 == "number") && (isFinite(data22)))) && (data22 !== null)){
const err63 = {instancePath:instancePath+"/shift_high",schemaPath:"#/properties/shift_high/type",keyword:"type",params:{type: schema66.properties.shift_high.type},message:"must be number,null",schema:schema66.properties.shift_high.type,parentSchema:schema66.properties.shift_high,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.shift_low_simultaneous !== undefined){
let data23 = data.shift_low_simultaneous;
if((!((typeof data23 == "number") && (isFinite(data23)))) && (data23 !== null)){
const err64 = {instancePath:instancePath+"/shift_low_simultaneous",schemaPath:"#/properties/shift_low_simultaneous/type",keyword:"type",params:{type: schema66.properties.shift_low_simultaneous.type},message:"must be number,null",schema:schema66.properties.shift_low_simultaneous.type,parentSchema:schema66.properties.shift_low_simultaneous,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.shift_high_simultaneous !== undefined){
let data24 = data.shift_high_simultaneous;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err65 = {instancePath:instancePath+"/shift_high_simultaneous",schemaPath:"#/properties/shift_high_simultaneous/type",keyword:"type",params:{type: schema66.properties.shift_high_simultaneous.type},message:"must be number,null",schema:schema66.properties.shift_high_simultaneous.type,parentSchema:schema66.properties.shift_high_simultaneous,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.noise_baseline !== undefined){
let data25 = data.noise_baseline;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err66 = {instancePath:instancePath+"/noise_baseline",schemaPath:"#/properties/noise_baseline/type",keyword:"type",params:{type: schema66.properties.noise_baseline.type},message:"must be number,null",schema:schema66.properties.noise_baseline.type,parentSchema:schema66.properties.noise_baseline,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.noise_variant !== undefined){
let data26 = data.noise_variant;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (data26 !== null)){
const err67 = {instancePath:instancePath+"/noise_variant",schemaPath:"#/properties/noise_variant/type",keyword:"type",params:{type: schema66.properties.noise_variant.type},message:"must be number,null",schema:schema66.properties.noise_variant.type,parentSchema:schema66.properties.noise_variant,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.excess !== undefined){
let data27 = data.excess;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){
const err68 = {instancePath:instancePath+"/excess",schemaPath:"#/properties/excess/type",keyword:"type",params:{type: schema66.properties.excess.type},message:"must be number,null",schema:schema66.properties.excess.type,parentSchema:schema66.properties.excess,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.excess_low !== undefined){
let data28 = data.excess_low;
if((!((typeof data28 == "number") && (isFinite(data28)))) && (data28 !== null)){
const err69 = {instancePath:instancePath+"/excess_low",schemaPath:"#/properties/excess_low/type",keyword:"type",params:{type: schema66.properties.excess_low.type},message:"must be number,null",schema:schema66.properties.excess_low.type,parentSchema:schema66.properties.excess_low,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.excess_high !== undefined){
let data29 = data.excess_high;
if((!((typeof data29 == "number") && (isFinite(data29)))) && (data29 !== null)){
const err70 = {instancePath:instancePath+"/excess_high",schemaPath:"#/properties/excess_high/type",keyword:"type",params:{type: schema66.properties.excess_high.type},message:"must be number,null",schema:schema66.properties.excess_high.type,parentSchema:schema66.properties.excess_high,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.worst_case !== undefined){
let data30 = data.worst_case;
if((!((typeof data30 == "number") && (isFinite(data30)))) && (data30 !== null)){
const err71 = {instancePath:instancePath+"/worst_case",schemaPath:"#/properties/worst_case/type",keyword:"type",params:{type: schema66.properties.worst_case.type},message:"must be number,null",schema:schema66.properties.worst_case.type,parentSchema:schema66.properties.worst_case,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.test !== undefined){
let data31 = data.test;
if((typeof data31 !== "string") && (data31 !== null)){
const err72 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: schema66.properties.test.type},message:"must be string,null",schema:schema66.properties.test.type,parentSchema:schema66.properties.test,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.statistic !== undefined){
let data32 = data.statistic;
if((!((typeof data32 == "number") && (isFinite(data32)))) && (data32 !== null)){
const err73 = {instancePath:instancePath+"/statistic",schemaPath:"#/properties/statistic/type",keyword:"type",params:{type: schema66.properties.statistic.type},message:"must be number,null",schema:schema66.properties.statistic.type,parentSchema:schema66.properties.statistic,data:data32};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.p !== undefined){
let data33 = data.p;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (data33 !== null)){
const err74 = {instancePath:instancePath+"/p",schemaPath:"#/properties/p/type",keyword:"type",params:{type: schema66.properties.p.type},message:"must be number,null",schema:schema66.properties.p.type,parentSchema:schema66.properties.p,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.p_adjusted !== undefined){
let data34 = data.p_adjusted;
if((!((typeof data34 == "number") && (isFinite(data34)))) && (data34 !== null)){
const err75 = {instancePath:instancePath+"/p_adjusted",schemaPath:"#/properties/p_adjusted/type",keyword:"type",params:{type: schema66.properties.p_adjusted.type},message:"must be number,null",schema:schema66.properties.p_adjusted.type,parentSchema:schema66.properties.p_adjusted,data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.family_size !== undefined){
let data35 = data.family_size;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err76 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: schema66.properties.family_size.type},message:"must be number,null",schema:schema66.properties.family_size.type,parentSchema:schema66.properties.family_size,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.margin_p !== undefined){
let data36 = data.margin_p;
if((!((typeof data36 == "number") && (isFinite(data36)))) && (data36 !== null)){
const err77 = {instancePath:instancePath+"/margin_p",schemaPath:"#/properties/margin_p/type",keyword:"type",params:{type: schema66.properties.margin_p.type},message:"must be number,null",schema:schema66.properties.margin_p.type,parentSchema:schema66.properties.margin_p,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"TransitionFile","description":"how often one answer became another, in pairs of answers; null is no answer","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","to","pairs"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":["string","null"]},"to":{"type":["string","null"]},"pairs":{"type":"number","minimum":0}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.to === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.pairs === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema67.required,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "model") || (key0 === "stratum")) || (key0 === "attribute")) || (key0 === "baseline")) || (key0 === "variant")) || (key0 === "from")) || (key0 === "to")) || (key0 === "pairs"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.model.type,parentSchema:schema67.properties.model,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err10 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema67.properties.stratum.type},message:"must be string,null",schema:schema67.properties.stratum.type,parentSchema:schema67.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.attribute !== undefined){
let data2 = data.attribute;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.attribute.type,parentSchema:schema67.properties.attribute,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.baseline.type,parentSchema:schema67.properties.baseline,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema67.properties.variant.type,parentSchema:schema67.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema67.properties.from.type},message:"must be string,null",schema:schema67.properties.from.type,parentSchema:schema67.properties.from,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.to !== undefined){
let data6 = data.to;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: schema67.properties.to.type},message:"must be string,null",schema:schema67.properties.to.type,parentSchema:schema67.properties.to,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pairs !== undefined){
let data7 = data.pairs;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema67.properties.pairs,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema67.properties.pairs.type,parentSchema:schema67.properties.pairs,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"title":"ShiftFile","description":"how the score of the same cases moved","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","pairs","mean_shift","low","high","mean_absolute_shift","absolute_low","absolute_high","test","statistic","p","p_adjusted","family_size","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"pairs":{"type":"number","minimum":0},"mean_shift":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"mean_absolute_shift":{"type":["number","null"]},"absolute_low":{"type":["number","null"]},"absolute_high":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.pairs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mean_shift === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean_shift"},message:"must have required property '"+"mean_shift"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.low === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.high === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mean_absolute_shift === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean_absolute_shift"},message:"must have required property '"+"mean_absolute_shift"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.absolute_low === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "absolute_low"},message:"must have required property '"+"absolute_low"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.absolute_high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "absolute_high"},message:"must have required property '"+"absolute_high"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.test === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.statistic === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistic"},message:"must have required property '"+"statistic"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.p === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.p_adjusted === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p_adjusted"},message:"must have required property '"+"p_adjusted"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.family_size === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.reason === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err19 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.model.type,parentSchema:schema68.properties.model,data:data0};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err20 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema68.properties.stratum.type},message:"must be string,null",schema:schema68.properties.stratum.type,parentSchema:schema68.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.attribute !== undefined){
let data2 = data.attribute;
if(typeof data2 !== "string"){
const err21 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.attribute.type,parentSchema:schema68.properties.attribute,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 !== "string"){
const err22 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.baseline.type,parentSchema:schema68.properties.baseline,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(typeof data4 !== "string"){
const err23 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.variant.type,parentSchema:schema68.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.pairs !== undefined){
let data5 = data.pairs;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema68.properties.pairs,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema68.properties.pairs.type,parentSchema:schema68.properties.pairs,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.mean_shift !== undefined){
let data6 = data.mean_shift;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err26 = {instancePath:instancePath+"/mean_shift",schemaPath:"#/properties/mean_shift/type",keyword:"type",params:{type: schema68.properties.mean_shift.type},message:"must be number,null",schema:schema68.properties.mean_shift.type,parentSchema:schema68.properties.mean_shift,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.low !== undefined){
let data7 = data.low;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err27 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema68.properties.low.type},message:"must be number,null",schema:schema68.properties.low.type,parentSchema:schema68.properties.low,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.high !== undefined){
let data8 = data.high;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err28 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema68.properties.high.type},message:"must be number,null",schema:schema68.properties.high.type,parentSchema:schema68.properties.high,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.mean_absolute_shift !== undefined){
let data9 = data.mean_absolute_shift;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err29 = {instancePath:instancePath+"/mean_absolute_shift",schemaPath:"#/properties/mean_absolute_shift/type",keyword:"type",params:{type: schema68.properties.mean_absolute_shift.type},message:"must be number,null",schema:schema68.properties.mean_absolute_shift.type,parentSchema:schema68.properties.mean_absolute_shift,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.absolute_low !== undefined){
let data10 = data.absolute_low;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err30 = {instancePath:instancePath+"/absolute_low",schemaPath:"#/properties/absolute_low/type",keyword:"type",params:{type: schema68.properties.absolute_low.type},message:"must be number,null",schema:schema68.properties.absolute_low.type,parentSchema:schema68.properties.absolute_low,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.absolute_high !== undefined){
let data11 = data.absolute_high;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err31 = {instancePath:instancePath+"/absolute_high",schemaPath:"#/properties/absolute_high/type",keyword:"type",params:{type: schema68.properties.absolute_high.type},message:"must be number,null",schema:schema68.properties.absolute_high.type,parentSchema:schema68.properties.absolute_high,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.test !== undefined){
let data12 = data.test;
if((typeof data12 !== "string") && (data12 !== null)){
const err32 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: schema68.properties.test.type},message:"must be string,null",schema:schema68.properties.test.type,parentSchema:schema68.properties.test,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.statistic !== undefined){
let data13 = data.statistic;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err33 = {instancePath:instancePath+"/statistic",schemaPath:"#/properties/statistic/type",keyword:"type",params:{type: schema68.properties.statistic.type},message:"must be number,null",schema:schema68.properties.statistic.type,parentSchema:schema68.properties.statistic,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.p !== undefined){
let data14 = data.p;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err34 = {instancePath:instancePath+"/p",schemaPath:"#/properties/p/type",keyword:"type",params:{type: schema68.properties.p.type},message:"must be number,null",schema:schema68.properties.p.type,parentSchema:schema68.properties.p,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.p_adjusted !== undefined){
let data15 = data.p_adjusted;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err35 = {instancePath:instancePath+"/p_adjusted",schemaPath:"#/properties/p_adjusted/type",keyword:"type",params:{type: schema68.properties.p_adjusted.type},message:"must be number,null",schema:schema68.properties.p_adjusted.type,parentSchema:schema68.properties.p_adjusted,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.family_size !== undefined){
let data16 = data.family_size;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err36 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: schema68.properties.family_size.type},message:"must be number,null",schema:schema68.properties.family_size.type,parentSchema:schema68.properties.family_size,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"title":"ChangeFile","description":"by how much an adaptation changed what a description does, on the same cases","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","from","cases","shift_before","shift_after","change","low","high","test","statistic","p","p_adjusted","family_size","flip_change","flip_low","flip_high","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"from":{"type":"string"},"cases":{"type":"number","minimum":0},"shift_before":{"type":["number","null"]},"shift_after":{"type":["number","null"]},"change":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"test":{"type":["string","null"]},"statistic":{"type":["number","null"]},"p":{"type":["number","null"]},"p_adjusted":{"type":["number","null"]},"family_size":{"type":["number","null"]},"flip_change":{"type":["number","null"]},"flip_low":{"type":["number","null"]},"flip_high":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.from === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cases === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.shift_before === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_before"},message:"must have required property '"+"shift_before"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.shift_after === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shift_after"},message:"must have required property '"+"shift_after"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.change === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.low === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.test === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "test"},message:"must have required property '"+"test"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.statistic === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistic"},message:"must have required property '"+"statistic"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.p === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p"},message:"must have required property '"+"p"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.p_adjusted === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "p_adjusted"},message:"must have required property '"+"p_adjusted"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.family_size === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family_size"},message:"must have required property '"+"family_size"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.flip_change === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_change"},message:"must have required property '"+"flip_change"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.flip_low === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_low"},message:"must have required property '"+"flip_low"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.flip_high === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flip_high"},message:"must have required property '"+"flip_high"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.reason === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err22 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.model.type,parentSchema:schema69.properties.model,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err23 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema69.properties.stratum.type},message:"must be string,null",schema:schema69.properties.stratum.type,parentSchema:schema69.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.attribute !== undefined){
let data2 = data.attribute;
if(typeof data2 !== "string"){
const err24 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.attribute.type,parentSchema:schema69.properties.attribute,data:data2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 !== "string"){
const err25 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.baseline.type,parentSchema:schema69.properties.baseline,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(typeof data4 !== "string"){
const err26 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.variant.type,parentSchema:schema69.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(typeof data5 !== "string"){
const err27 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.from.type,parentSchema:schema69.properties.from,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.cases !== undefined){
let data6 = data.cases;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema69.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema69.properties.cases.type,parentSchema:schema69.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.shift_before !== undefined){
let data7 = data.shift_before;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err30 = {instancePath:instancePath+"/shift_before",schemaPath:"#/properties/shift_before/type",keyword:"type",params:{type: schema69.properties.shift_before.type},message:"must be number,null",schema:schema69.properties.shift_before.type,parentSchema:schema69.properties.shift_before,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.shift_after !== undefined){
let data8 = data.shift_after;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err31 = {instancePath:instancePath+"/shift_after",schemaPath:"#/properties/shift_after/type",keyword:"type",params:{type: schema69.properties.shift_after.type},message:"must be number,null",schema:schema69.properties.shift_after.type,parentSchema:schema69.properties.shift_after,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.change !== undefined){
let data9 = data.change;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err32 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: schema69.properties.change.type},message:"must be number,null",schema:schema69.properties.change.type,parentSchema:schema69.properties.change,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.low !== undefined){
let data10 = data.low;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err33 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema69.properties.low.type},message:"must be number,null",schema:schema69.properties.low.type,parentSchema:schema69.properties.low,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.high !== undefined){
let data11 = data.high;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err34 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema69.properties.high.type},message:"must be number,null",schema:schema69.properties.high.type,parentSchema:schema69.properties.high,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.test !== undefined){
let data12 = data.test;
if((typeof data12 !== "string") && (data12 !== null)){
const err35 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: schema69.properties.test.type},message:"must be string,null",schema:schema69.properties.test.type,parentSchema:schema69.properties.test,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.statistic !== undefined){
let data13 = data.statistic;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
const err36 = {instancePath:instancePath+"/statistic",schemaPath:"#/properties/statistic/type",keyword:"type",params:{type: schema69.properties.statistic.type},message:"must be number,null",schema:schema69.properties.statistic.type,parentSchema:schema69.properties.statistic,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.p !== undefined){
let data14 = data.p;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err37 = {instancePath:instancePath+"/p",schemaPath:"#/properties/p/type",keyword:"type",params:{type: schema69.properties.p.type},message:"must be number,null",schema:schema69.properties.p.type,parentSchema:schema69.properties.p,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.p_adjusted !== undefined){
let data15 = data.p_adjusted;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
const err38 = {instancePath:instancePath+"/p_adjusted",schemaPath:"#/properties/p_adjusted/type",keyword:"type",params:{type: schema69.properties.p_adjusted.type},message:"must be number,null",schema:schema69.properties.p_adjusted.type,parentSchema:schema69.properties.p_adjusted,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.family_size !== undefined){
let data16 = data.family_size;
if((!((typeof data16 == "number") && (isFinite(data16)))) && (data16 !== null)){
const err39 = {instancePath:instancePath+"/family_size",schemaPath:"#/properties/family_size/type",keyword:"type",params:{type: schema69.properties.family_size.type},message:"must be number,null",schema:schema69.properties.family_size.type,parentSchema:schema69.properties.family_size,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.flip_change !== undefined){
let data17 = data.flip_change;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err40 = {instancePath:instancePath+"/flip_change",schemaPath:"#/properties/flip_change/type",keyword:"type",params:{type: schema69.properties.flip_change.type},message:"must be number,null",schema:schema69.properties.flip_change.type,parentSchema:schema69.properties.flip_change,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.flip_low !== undefined){
let data18 = data.flip_low;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err41 = {instancePath:instancePath+"/flip_low",schemaPath:"#/properties/flip_low/type",keyword:"type",params:{type: schema69.properties.flip_low.type},message:"must be number,null",schema:schema69.properties.flip_low.type,parentSchema:schema69.properties.flip_low,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.flip_high !== undefined){
let data19 = data.flip_high;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (data19 !== null)){
const err42 = {instancePath:instancePath+"/flip_high",schemaPath:"#/properties/flip_high/type",keyword:"type",params:{type: schema69.properties.flip_high.type},message:"must be number,null",schema:schema69.properties.flip_high.type,parentSchema:schema69.properties.flip_high,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"title":"PerturbationFile","description":"a test of behaviour and the share of cases that fail it","type":"object","additionalProperties":false,"required":["model","stratum","attribute","baseline","variant","kind","cases","failures","untestable","failure_rate","low","high","reason"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"attribute":{"type":"string"},"baseline":{"type":"string"},"variant":{"type":"string"},"kind":{"enum":["invariance","directional","minimum-function"]},"cases":{"type":"number","minimum":0},"failures":{"type":"number","minimum":0},"untestable":{"type":"number","minimum":0},"failure_rate":{"type":["number","null"]},"low":{"type":["number","null"]},"high":{"type":["number","null"]},"reason":{"$ref":"#/$defs/reason"}}};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.attribute === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attribute"},message:"must have required property '"+"attribute"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.baseline === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.variant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.kind === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cases === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.failures === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.untestable === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "untestable"},message:"must have required property '"+"untestable"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.failure_rate === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failure_rate"},message:"must have required property '"+"failure_rate"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.low === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "low"},message:"must have required property '"+"low"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.high === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "high"},message:"must have required property '"+"high"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.reason === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err14 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.model.type,parentSchema:schema70.properties.model,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err15 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema70.properties.stratum.type},message:"must be string,null",schema:schema70.properties.stratum.type,parentSchema:schema70.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.attribute !== undefined){
let data2 = data.attribute;
if(typeof data2 !== "string"){
const err16 = {instancePath:instancePath+"/attribute",schemaPath:"#/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.attribute.type,parentSchema:schema70.properties.attribute,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.baseline !== undefined){
let data3 = data.baseline;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.baseline.type,parentSchema:schema70.properties.baseline,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema70.properties.variant.type,parentSchema:schema70.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!(((data5 === "invariance") || (data5 === "directional")) || (data5 === "minimum-function"))){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema70.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema70.properties.kind.enum,parentSchema:schema70.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.cases !== undefined){
let data6 = data.cases;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.properties.cases.type,parentSchema:schema70.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.failures !== undefined){
let data7 = data.failures;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70.properties.failures,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.properties.failures.type,parentSchema:schema70.properties.failures,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.untestable !== undefined){
let data8 = data.untestable;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/untestable",schemaPath:"#/properties/untestable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema70.properties.untestable,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/untestable",schemaPath:"#/properties/untestable/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema70.properties.untestable.type,parentSchema:schema70.properties.untestable,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.failure_rate !== undefined){
let data9 = data.failure_rate;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err26 = {instancePath:instancePath+"/failure_rate",schemaPath:"#/properties/failure_rate/type",keyword:"type",params:{type: schema70.properties.failure_rate.type},message:"must be number,null",schema:schema70.properties.failure_rate.type,parentSchema:schema70.properties.failure_rate,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.low !== undefined){
let data10 = data.low;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
const err27 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema70.properties.low.type},message:"must be number,null",schema:schema70.properties.low.type,parentSchema:schema70.properties.low,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.high !== undefined){
let data11 = data.high;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
const err28 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema70.properties.high.type},message:"must be number,null",schema:schema70.properties.high.type,parentSchema:schema70.properties.high,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.reason !== undefined){
if(!(validate185(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"PairTroubleFile","description":"cases that cannot be compared, or not as they stand","type":"object","additionalProperties":false,"required":["model","stratum","kind","variant","cases","examples"],"properties":{"model":{"type":"string"},"stratum":{"description":"the levels of the stratum columns; null where nothing divides the cases","type":["string","null"]},"kind":{"enum":["no-baseline","two-baselines","missing-side","duplicate"]},"variant":{"type":["string","null"]},"cases":{"type":"number","minimum":0},"examples":{"description":"the first few, by what identifies them","type":"array","items":{"type":"string"}}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},message:"must have required property '"+"model"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stratum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stratum"},message:"must have required property '"+"stratum"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.variant === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.cases === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.examples === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'",schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "model") || (key0 === "stratum")) || (key0 === "kind")) || (key0 === "variant")) || (key0 === "cases")) || (key0 === "examples"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.model.type,parentSchema:schema71.properties.model,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.stratum !== undefined){
let data1 = data.stratum;
if((typeof data1 !== "string") && (data1 !== null)){
const err8 = {instancePath:instancePath+"/stratum",schemaPath:"#/properties/stratum/type",keyword:"type",params:{type: schema71.properties.stratum.type},message:"must be string,null",schema:schema71.properties.stratum.type,parentSchema:schema71.properties.stratum,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "no-baseline") || (data2 === "two-baselines")) || (data2 === "missing-side")) || (data2 === "duplicate"))){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema71.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema71.properties.kind.enum,parentSchema:schema71.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.variant !== undefined){
let data3 = data.variant;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema71.properties.variant.type},message:"must be string,null",schema:schema71.properties.variant.type,parentSchema:schema71.properties.variant,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cases !== undefined){
let data4 = data.cases;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema71.properties.cases,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema71.properties.cases.type,parentSchema:schema71.properties.cases,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.examples !== undefined){
let data5 = data.examples;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"#/properties/examples/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.properties.examples.items.type,parentSchema:schema71.properties.examples.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.properties.examples.type,parentSchema:schema71.properties.examples,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flips === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flips"},message:"must have required property '"+"flips"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.shifts === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shifts"},message:"must have required property '"+"shifts"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.changes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.perturbations === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "perturbations"},message:"must have required property '"+"perturbations"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.pairs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},message:"must have required property '"+"pairs"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "flips") || (key0 === "transitions")) || (key0 === "shifts")) || (key0 === "changes")) || (key0 === "perturbations")) || (key0 === "pairs"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.flips !== undefined){
let data0 = data.flips;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate224(data0[i0], {instancePath:instancePath+"/flips/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/flips",schemaPath:"#/properties/flips/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.flips.type,parentSchema:schema65.properties.flips,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.transitions !== undefined){
let data2 = data.transitions;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate227(data2[i1], {instancePath:instancePath+"/transitions/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.transitions.type,parentSchema:schema65.properties.transitions,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.shifts !== undefined){
let data4 = data.shifts;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate229(data4[i2], {instancePath:instancePath+"/shifts/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/shifts",schemaPath:"#/properties/shifts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.shifts.type,parentSchema:schema65.properties.shifts,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.changes !== undefined){
let data6 = data.changes;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate232(data6[i3], {instancePath:instancePath+"/changes/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.changes.type,parentSchema:schema65.properties.changes,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.perturbations !== undefined){
let data8 = data.perturbations;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate235(data8[i4], {instancePath:instancePath+"/perturbations/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/perturbations",schemaPath:"#/properties/perturbations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.perturbations.type,parentSchema:schema65.properties.perturbations,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pairs !== undefined){
let data10 = data.pairs;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate238(data10[i5], {instancePath:instancePath+"/pairs/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.pairs.type,parentSchema:schema65.properties.pairs,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit"},message:"must have required property '"+"audit"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scope === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.notices === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.measures === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measures"},message:"must have required property '"+"measures"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.disparities === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disparities"},message:"must have required property '"+"disparities"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.verdicts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.audit !== undefined){
if(!(validate52(data.audit, {instancePath:instancePath+"/audit",parentData:data,parentDataProperty:"audit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
if(!(validate174(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
if(data.notices !== undefined){
let data2 = data.notices;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data2[i0], {instancePath:instancePath+"/notices/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.notices.type,parentSchema:schema51.properties.notices,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.measures !== undefined){
let data4 = data.measures;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate178(data4[i1], {instancePath:instancePath+"/measures/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/measures",schemaPath:"#/properties/measures/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.measures.type,parentSchema:schema51.properties.measures,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.disparities !== undefined){
let data6 = data.disparities;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate188(data6[i2], {instancePath:instancePath+"/disparities/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/disparities",schemaPath:"#/properties/disparities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.disparities.type,parentSchema:schema51.properties.disparities,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verdicts !== undefined){
let data8 = data.verdicts;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate199(data8[i3], {instancePath:instancePath+"/verdicts/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.verdicts.type,parentSchema:schema51.properties.verdicts,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pooled !== undefined){
let data10 = data.pooled;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate208(data10[i4], {instancePath:instancePath+"/pooled/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.pooled.type,parentSchema:schema51.properties.pooled,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.slices !== undefined){
let data12 = data.slices;
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
if(!(validate212(data12[i5], {instancePath:instancePath+"/slices/" + i5,parentData:data12,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/slices",schemaPath:"#/properties/slices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.slices.type,parentSchema:schema51.properties.slices,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.proxies !== undefined){
let data14 = data.proxies;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(!(validate216(data14[i6], {instancePath:instancePath+"/proxies/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/proxies",schemaPath:"#/properties/proxies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.proxies.type,parentSchema:schema51.properties.proxies,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.curves !== undefined){
let data16 = data.curves;
if(Array.isArray(data16)){
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
if(!(validate219(data16[i7], {instancePath:instancePath+"/curves/" + i7,parentData:data16,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/curves",schemaPath:"#/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.curves.type,parentSchema:schema51.properties.curves,data:data16};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.descriptions !== undefined){
if(!(validate223(data.descriptions, {instancePath:instancePath+"/descriptions",parentData:data,parentDataProperty:"descriptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"title":"ProvenanceFile","description":"where the counts came from, by what, and when","type":"object","additionalProperties":false,"required":["sources","engine","plumbline","createdAt","host"],"properties":{"sources":{"type":"array","items":{"$ref":"#/$defs/source"}},"engine":{"title":"EngineFile","description":"what counted","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"plumbline":{"type":"string"},"createdAt":{"type":"string"},"host":{"enum":["browser","command line"]}}};
const schema73 = {"title":"SourceFile","description":"a file that was counted","type":"object","additionalProperties":false,"required":["name","bytes","rows","hash"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"rows":{"type":["integer","null"],"minimum":0},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256, in hexadecimal digits"}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"},message:"must have required property '"+"hash"+"'",schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "bytes")) || (key0 === "rows")) || (key0 === "hash"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.name.type,parentSchema:schema73.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema73.properties.bytes.type,parentSchema:schema73.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties.bytes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: schema73.properties.rows.type},message:"must be integer,null",schema:schema73.properties.rows.type,parentSchema:schema73.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.hash !== undefined){
let data3 = data.hash;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err10 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema73.properties.hash,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.hash.type,parentSchema:schema73.properties.hash,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sources === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.engine === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.plumbline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plumbline"},message:"must have required property '"+"plumbline"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.createdAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.host === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "sources") || (key0 === "engine")) || (key0 === "plumbline")) || (key0 === "createdAt")) || (key0 === "host"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sources !== undefined){
let data0 = data.sources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate243(data0[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.sources.type,parentSchema:schema72.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.engine !== undefined){
let data2 = data.engine;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema72.properties.engine.required,parentSchema:schema72.properties.engine,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.version === undefined){
const err8 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema72.properties.engine.required,parentSchema:schema72.properties.engine,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema72.properties.engine,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/engine/name",schemaPath:"#/properties/engine/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.engine.properties.name.type,parentSchema:schema72.properties.engine.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/engine/version",schemaPath:"#/properties/engine/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.engine.properties.version.type,parentSchema:schema72.properties.engine.properties.version,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.engine.type,parentSchema:schema72.properties.engine,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.plumbline !== undefined){
let data5 = data.plumbline;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/plumbline",schemaPath:"#/properties/plumbline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.plumbline.type,parentSchema:schema72.properties.plumbline,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data6 = data.createdAt;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.createdAt.type,parentSchema:schema72.properties.createdAt,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(!((data7 === "browser") || (data7 === "command line"))){
const err15 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/enum",keyword:"enum",params:{allowedValues: schema72.properties.host.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.host.enum,parentSchema:schema72.properties.host,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.result === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.resultHash === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resultHash"},message:"must have required property '"+"resultHash"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.provenance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provenance"},message:"must have required property '"+"provenance"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "result") || (key0 === "resultHash")) || (key0 === "provenance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.result !== undefined){
if(!(validate172(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
if(data.resultHash !== undefined){
let data1 = data.resultHash;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err4 = {instancePath:instancePath+"/resultHash",schemaPath:"#/properties/resultHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema50.properties.resultHash,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/resultHash",schemaPath:"#/properties/resultHash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.resultHash.type,parentSchema:schema50.properties.resultHash,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.provenance !== undefined){
if(!(validate242(data.provenance, {instancePath:instancePath+"/provenance",parentData:data,parentDataProperty:"provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

