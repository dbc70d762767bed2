// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var Ze=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var ze=Ze(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});function Re(r){let s=r.length,N=0,A=0,k;for(;A<
s;)N++,k=r.charCodeAt(A++),k>=55296&&k<=56319&&A<s&&(k=r.charCodeAt(A),(k&64512)===56320&&A++);return N}Le.default=Re;Re.
code='require("ajv/dist/runtime/ucs2length").default'});var kr=G,Ke={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function G(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=G.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let p in r)if(!(p==="batchSize"||p==="concurrency"||p==="\
timeoutMs"||p==="retries"||p==="maxPairs"||p==="maxTexts")){return G.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.batchSize!==void 0){let p=r.batchSize,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))
return G.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return G.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let p=r.concurrency,i=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return G.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p)))return G.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let p=r.timeoutMs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return G.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return G.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(p<1||isNaN(p))return G.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let p=r.retries,i=e;if(!(p===0||p===1))return G.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:Ke.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let p=r.maxPairs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return G.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return G.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let p=r.maxTexts,i=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return G.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return G.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return G.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var wr=J,Ge={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function J(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.verdicts===void 0&&(p="verdicts"))return J.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return J.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let c=n.length;for(let m=0;m<
c;m++){let d=n[m],y=e;if(e===y)if(d&&typeof d=="object"&&!Array.isArray(d)){let l;if(d.pair===void 0&&(l="pair")||d.relation===
void 0&&(l="relation")||d.confidence===void 0&&(l="confidence")||d.because===void 0&&(l="because"))return J.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let g=e;for(let P in d)if(!(P==="pair"||P==="relation"||P==="confidence"||P===
"because")){return J.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(g===
e){if(d.pair!==void 0){let P=d.pair,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return J.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return J.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0;if(u){if(d.relation!==void 0){let P=d.relation,v=e;if(!(P===
"undetermined"||P==="scope-mismatch"||P==="attributed-dispute"||P==="framing"||P==="detail"||P==="approximate"||P==="upd\
ate"||P==="contradiction"||P==="complementary"||P==="unrelated"))return J.errors=[{instancePath:s+"/verdicts/"+m+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:Ge.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var u=v===e}else var u=!0;
if(u){if(d.confidence!==void 0){let P=d.confidence,v=e;if(e===v)if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P))return J.
errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(P<0||isNaN(P))return J.errors=[{instancePath:s+
"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return J.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var u=v===e}else var u=!0;if(u)if(d.because!==void 0){let P=e;if(typeof d.because!="string")return J.errors=
[{instancePath:s+"/verdicts/"+m+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var u=P===e}else var u=!0}}}}}else return J.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=y===e;if(!t)break}}else return J.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return J.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ir=Fe;var ke=ze().default,Je={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","des\
tination","time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function we(r,{
instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=we.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r===
"partner"||r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="du\
ration"||r==="quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="to\
pic"?(we.errors=a,e===0):(we.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"\
must be equal to one of the allowed values"}],!1)}we.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
3)return L.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must N\
OT have fewer than 3 properties"}],!1;{let f;if(r.id===void 0&&(f="id")||r.label===void 0&&(f="label"))return L.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required proper\
ty '"+f+"'"}],!1;{let c=e;for(let m in r)if(!(m==="id"||m==="label"||m==="concepts"||m==="roles"||m==="terms")){return L.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=r.id,d=e;if(e===d)if(typeof m==
"string"){if(ke(m)>200)return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(ke(m)<1)return L.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.label!==void 0){let m=r.label,d=e;if(e===d)if(m&&
typeof m=="object"&&!Array.isArray(m)){let b=e;for(let l in m)if(!(l==="ar"||l==="en")){return L.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(m.ar!==void 0){let l=e;if(typeof m.ar!="string")return L.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=l===e}else var u=!0;if(u)if(m.en!==void 0){let l=e;if(typeof m.en!="string")return L.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=l===e}else var u=!0}}else return L.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0;if(t){
if(r.concepts!==void 0){let m=r.concepts,d=e;if(e===d)if(Array.isArray(m)){var p=!0;let b=m.length;for(let l=0;l<b;l++){
let g=e;if(typeof m[l]!="string")return L.errors=[{instancePath:s+"/concepts/"+l,schemaPath:"#/properties/concepts/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=g===e;if(!p)break}}else return L.errors=
[{instancePath:s+"/concepts",schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.roles!==void 0){let m=r.roles,d=e;if(e===d)if(Array.isArray(m)){var i=!0;
let b=m.length;for(let l=0;l<b;l++){let g=e;we(m[l],{instancePath:s+"/roles/"+l,parentData:m,parentDataProperty:l,rootData:k,
dynamicAnchors:w})||(a=a===null?we.errors:a.concat(we.errors),e=a.length);var i=g===e;if(!i)break}}else return L.errors=
[{instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=d===e}else var t=!0;if(t)if(r.terms!==void 0){let m=r.terms,d=e;if(e===d)if(Array.isArray(m)){var n=!0;let b=m.
length;for(let l=0;l<b;l++){let g=e;if(typeof m[l]!="string")return L.errors=[{instancePath:s+"/terms/"+l,schemaPath:"#/\
properties/terms/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=g===e;if(!n)break}}else
return L.errors=[{instancePath:s+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=d===e}else var t=!0}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;L(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:k,dynamicAnchors:w})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var t=i===e;if(!t)break}}else return Ie.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ie.
errors=a,e===0}Ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let u in r)if(u!=="topics"){return Fe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}t===e&&r.topics!==void 0&&(Ie(r.topics,{instancePath:s+"/topics",parentData:r,
parentDataProperty:"topics",rootData:k,dynamicAnchors:w})||(a=a===null?Ie.errors:a.concat(Ie.errors),e=a.length))}else return Fe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Fe.
errors=a,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r=ae;function ae(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.sourceId===void 0&&(u="sourceId")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end"))return ae.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.sourceId!==void 0){let p=r.sourceId,i=e;if(e===i)if(typeof p=="string"){if(ke(p)>200)return ae.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(ke(p)<1)return ae.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return ae.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let p=r.start,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ae.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p)))return ae.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let p=r.end,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ae.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))
return ae.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return ae.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.errors=a,e===0}ae.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var qr=Te;var He={enum:["ar","en"]};function _e(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=_e.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?
(_e.errors=a,e===0):(_e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum},message:"\
must be equal to one of the allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function Te(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Te.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let u in r)
if(u!=="language"){return Te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}t===e&&r.language!==void 0&&(_e(r.
language,{instancePath:s+"/language",parentData:r,parentDataProperty:"language",rootData:k,dynamicAnchors:w})||(a=a===null?
_e.errors:a.concat(_e.errors),e=a.length))}else return Te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Te.errors=a,e===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var jr=Q,Ue={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVe\
rsion","engine","sources","origins","claims","entities","events","groups","quotations","naming","coverage","topics","dia\
gnostics"],properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$de\
fs/ReportSource"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},
entities:{type:"array",items:{$ref:"#/$defs/Entity"}},events:{type:"array",items:{$ref:"#/$defs/ReportEvent"}},groups:{type:"\
array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},quotations:{type:"array",items:{$ref:"\
#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},topics:{type:"\
array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{Engine:{
type:"object",additionalProperties:!1,required:["name","version","models"],properties:{name:{type:"string"},version:{type:"\
string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,required:["id",
"language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},publisher:{type:"\
string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],properties:{value:{
$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,required:[
"basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","se\
ntences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"\
integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Evidence:{type:"object",additionalProperties:!1,
required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{type:"object",additionalProperties:!1,
required:["start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Claim:{type:"ob\
ject",additionalProperties:!1,required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","cer\
tainty","topics"],properties:{id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{
type:"object",additionalProperties:!1,required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"st\
ring"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Ar\
gument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"\
#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{type:"string"}}}},Polarity:{enum:["affir\
med","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","denied"]},Role:{enum:["agent","patient","re\
cipient","partner","content","document","scope","place","origin","destination","time","duration","quantity","cause","pur\
pose","instrument","office","order","speaker","topic"]},Argument:{type:"object",additionalProperties:!1,required:["role",
"start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},
text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},Value:{type:"objec\
t",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"#/$defs/TimeValue"},
{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#/$defs/OfficeValue"},
{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,required:["kind","approximate"],properties:{
kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"string"},approximate:{type:"\
boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{const:"\
time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","month","se\
ason","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{type:"\
integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","evening"]},
clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{
type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{
type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:[
"before","after","since","until","during","at"]}}},PlaceValue:{type:"object",additionalProperties:!1,required:["kind","n\
ame"],properties:{kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},
direction:{enum:["north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{
enum:["in","near","from","to","between","off"]}}},PersonValue:{type:"object",additionalProperties:!1,required:["kind","n\
ame"],properties:{kind:{const:"person"},name:{type:"string"},office:{type:"string"},country:{type:"string"}}},OrganisationValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"organisation"},name:{type:"strin\
g"},type:{type:"string"},country:{type:"string"}}},OfficeValue:{type:"object",additionalProperties:!1,required:["kind","\
office"],properties:{kind:{const:"office"},office:{type:"string"},portfolio:{type:"string"},country:{type:"string"},number:{
type:"integer",minimum:1}}},TextValue:{type:"object",additionalProperties:!1,required:["kind","text"],properties:{kind:{
const:"text"},text:{type:"string"}}},Attribution:{type:"object",additionalProperties:!1,required:["speaker","cue","mode"],
properties:{speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","\
indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,required:["id","kind","label","names"],
properties:{id:{type:"string"},kind:{enum:["person","organisation","place","office"]},label:{type:"string"},names:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end","count"],properties:{sourceId:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",
minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","difference","conflict"]},Severity:{enum:["headline",
"core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","polarity","certainty","attribution","s\
cope","quotation","order","cause","wording"]},Relation:{enum:["undetermined","scope-mismatch","attributed-dispute","fram\
ing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]},List:{type:"\
object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{kind:{$ref:"#/$defs/ListKind"},sourceIds:{
type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs/ListMember"}}}},ListKind:{enum:["scope","\
aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{
label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"a\
rray",items:{type:"object",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"\
string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},ReportEvent:{type:"object",additionalProperties:!1,
required:["id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"\
string"},time:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}},Group:{type:"object",additionalProperties:!1,
required:["id","eventId","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements",
"differences","confidence"],properties:{id:{type:"string"},eventId:{type:"string"},label:{type:"string"},topics:{type:"a\
rray",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},
independentOrigins:{type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{
type:"array",items:{$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{
type:"number",minimum:0,maximum:1}}},Agreement:{type:"object",additionalProperties:!1,required:["slot","text","claimIds"],
properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"array",items:{type:"\
string"}},judgedBy:{type:"string"}}},Difference:{type:"object",additionalProperties:!1,required:["id","slot","relation",
"causes","severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},
relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},
readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,
required:["rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"stri\
ng"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"string"}}},Reading:{type:"object",additionalProperties:!1,
required:["text","claimIds"],properties:{value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"array",items:{
type:"string"}}}},Origin:{type:"object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},
passages:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{
type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:[
"entityId","names"],properties:{entityId:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","texts"],properties:{sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{
type:"object",additionalProperties:!1,required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"ar\
ray",items:{type:"string"}}}}},pairs:{type:"array",items:{type:"object",additionalProperties:!1,required:["a","b","share\
d","agreeing","similar","differing","conflicting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",
minimum:0},agreeing:{type:"integer",minimum:0},similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{
type:"integer",minimum:0}}}},bySource:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","o\
nly","leavesOut"],properties:{sourceId:{type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"array",
items:{type:"string"}}}}}}},ReportTopic:{type:"object",additionalProperties:!1,required:["id","label","groupIds"],properties:{
id:{type:"string"},label:{type:"object",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{
type:"array",items:{type:"string"}}}},Diagnostic:{type:"object",additionalProperties:!1,required:["code","message"],properties:{
code:{type:"string"},message:{type:"string"},sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"intege\
r",minimum:0}}}}},Ve=Object.prototype.hasOwnProperty;function ne(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.name===void 0&&(p="name")||r.version===void 0&&(p="version")||r.models===void 0&&(p="models"))return ne.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return ne.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ne.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return ne.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,f=e;if(e===f)if(Array.isArray(n)){var u=!0;let m=n.length;for(let d=0;d<
m;d++){let y=e;if(typeof n[d]!="string")return ne.errors=[{instancePath:s+"/models/"+d,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return ne.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=f===e}else var t=!0}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Me={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},We={enum:["ar","en"]};function qe(r,{
instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=qe.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(qe.errors=a,e===0):(qe.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:We.enum},message:"must be equal to one of the \
allowed values"}],!1)}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.start===void 0&&(p="start")||r.end===void 0&&(p="end")||r.quote===void 0&&(p="quote")||r.prefix===void 0&&
(p="prefix")||r.suffix===void 0&&(p="suffix")||r.codePoints===void 0&&(p="codePoints"))return E.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return E.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=f===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,f=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=f===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return E.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return E.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return E.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,f=e;if(e===f)if(n&&typeof n==
"object"&&!Array.isArray(n)){let m;if(n.start===void 0&&(m="start")||n.end===void 0&&(m="end"))return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let d=e;for(let y in n)if(!(y==="start"||y==="end")){return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(n.start!==void 0){let y=n.start,b=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=b===
e}else var u=!0;if(u)if(n.end!==void 0){let y=n.end,b=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return E.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return E.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=b===e}else var u=!0}}}else return E.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=f===e}else var t=!0}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=new RegExp(
"^[0-9a-f]{64}$","u");function T(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&
(n="publishedAt")||r.sha256===void 0&&(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))
return T.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let f=e;for(let c in r)if(!Ve.call(Me.properties,c)){return T.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"}],!1;break}if(f===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return T.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else
var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.title!="string")return T.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.publisher!==void 0){let c=e;if(typeof r.publisher!="string")return T.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;
if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="string")return T.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==
void 0){let c=r.language,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let y;if(c.value===void 0&&(y="value")||
c.basis===void 0&&(y="basis"))return T.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let b=e;for(let l in c)if(!(l===
"value"||l==="basis")){return T.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(c.value!==void 0){let l=e;qe(c.value,{instancePath:s+"/language/value",parentData:c,parentDataProperty:"val\
ue",rootData:k,dynamicAnchors:w})||(a=a===null?qe.errors:a.concat(qe.errors),e=a.length);var u=l===e}else var u=!0;if(u)
if(c.basis!==void 0){let l=c.basis,g=e;if(!(l==="given"||l==="detected"))return T.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Me.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var u=g===e}else var u=!0}}}else return T.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let c=r.publishedAt,m=e;if(e===m)if(c&&typeof c==
"object"&&!Array.isArray(c)){let y;if(c.basis===void 0&&(y="basis"))return T.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+
y+"'"}],!1;{let b=e;for(let l in c)if(!(l==="value"||l==="basis"||l==="evidence")){return T.errors=[{instancePath:s+"/pu\
blishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(c.value!==void 0){let l=e;if(typeof c.value!="stri\
ng")return T.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=l===e}else var p=!0;if(p){if(c.basis!==void 0){let l=c.
basis,g=e;if(!(l==="given"||l==="inferred"||l==="unknown"))return T.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Me.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var p=g===e}else var p=!0;if(p)if(c.evidence!==void 0){
let l=e;E(c.evidence,{instancePath:s+"/publishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||
(a=a===null?E.errors:a.concat(E.errors),e=a.length);var p=l===e}else var p=!0}}}}else return T.errors=[{instancePath:s+"\
/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=m===e}else var t=!0;if(t){if(r.sha256!==void 0){let c=r.sha256,m=e;if(e===m)if(typeof c=="string"){if(!Xe.test(
c))return T.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return T.errors=[{instancePath:s+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.counts!==void 0){let c=r.counts,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let y;if(c.characters===
void 0&&(y="characters")||c.sentences===void 0&&(y="sentences")||c.claims===void 0&&(y="claims"))return T.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:y},message:"must have req\
uired property '"+y+"'"}],!1;{let b=e;for(let l in c)if(!(l==="characters"||l==="sentences"||l==="claims")){return T.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(b===e){if(c.characters!==void 0){let l=c.
characters,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return T.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===g&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return T.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=g===e}else var i=!0;if(i){if(c.sentences!==void 0){let l=c.sentences,g=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=g===
e}else var i=!0;if(i)if(c.claims!==void 0){let l=c.claims,g=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return T.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===g&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return T.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=g===e}else var i=!0}}}}else return T.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t)if(r.originId!==void 0){let c=e;if(typeof r.originId!="string")return T.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else
return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return T.errors=a,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return Z.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let f in r)
if(!(f==="id"||f==="passages")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let f=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.passages!==void 0){let f=r.passages,
c=e;if(e===c)if(Array.isArray(f)){var u=!0;let d=f.length;for(let y=0;y<d;y++){let b=f[y],l=e;if(e===l)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let P;if(b.sourceId===void 0&&(P="sourceId")||b.start===void 0&&(P="start")||b.end===void 0&&
(P="end"))return Z.errors=[{instancePath:s+"/passages/"+y,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let v=e;for(let h in b)if(!(h==="s\
ourceId"||h==="start"||h==="end")){return Z.errors=[{instancePath:s+"/passages/"+y,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional \
properties"}],!1;break}if(v===e){if(b.sourceId!==void 0){let h=e;if(typeof b.sourceId!="string")return Z.errors=[{instancePath:s+
"/passages/"+y+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var p=h===e}else var p=!0;if(p){if(b.start!==void 0){let h=b.start,_=e;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Z.errors=[{instancePath:s+"/passages/"+y+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&
typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return Z.errors=[{instancePath:s+"/passages/"+y+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var p=_===e}else var p=!0;if(p)if(b.end!==void 0){let h=b.end,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&
isFinite(h)))return Z.errors=[{instancePath:s+"/passages/"+y+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof h=="number"&&isFinite(h)&&
(h<0||isNaN(h)))return Z.errors=[{instancePath:s+"/passages/"+y+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=_===e}else var p=!0}}}}else
return Z.errors=[{instancePath:s+"/passages/"+y,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=l===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ye={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var er={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function je(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=je.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(je.errors=a,e===
0):(je.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:er.enum},message:"must be equal \
to one of the allowed values"}],!1)}je.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.approximate===void 0&&(u="approximate"))return se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="approximate")){return se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return se.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return se.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return se.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return se.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return se.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return se.
errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pe={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{
const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","mon\
th","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},rr=new RegExp("^\\d{2}:\\d{2}$","u");function D(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=D.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&
(u="kind")||r.precision===void 0&&(u="precision")||r.anchor===void 0&&(u="anchor"))return D.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!Ve.call(Pe.properties,i)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return D.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return D.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return D.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:Pe.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return D.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:Pe.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return D.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,n=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return D.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:Pe.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!rr.test(i))return D.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return D.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return D.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return D.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,n=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return D.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Pe.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return D.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return D.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return D.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:Pe.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return D.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return D.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Pe.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function U(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return U.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return U.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return U.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return U.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return U.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,f=e;if(e===f)if(Array.isArray(n)){var u=!0;let m=n.length;for(let d=0;d<
m;d++){let y=e;if(typeof n[d]!="string")return U.errors=[{instancePath:s+"/within/"+d,schemaPath:"#/properties/within/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return U.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=f===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,f=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return U.errors=
[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Be.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,f=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return U.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Be.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0}}}}}}}else return U.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=
a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return oe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return oe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return oe.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return oe.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return oe.errors=a,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return pe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return pe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return pe.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return pe.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return pe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.
errors=a,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.office===void 0&&(u="office"))return te.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return te.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return te.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return te.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return te.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return te.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return te.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return te.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return te.errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.text===void 0&&(u="text"))return ce.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="text")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return ce.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return ce.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ce.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=
a,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return ee.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let p=r.kind;if(typeof p=="string")if(p==="quantity"){se(r,{instancePath:s,parentData:N,parentDataProperty:A,
rootData:k,dynamicAnchors:w})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var t=!0}else if(p==="time")D(r,{instancePath:s,
parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length),t!==
!0&&(t=!0);else if(p==="place")U(r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===
null?U.errors:a.concat(U.errors),e=a.length),t!==!0&&(t=!0);else if(p==="person")oe(r,{instancePath:s,parentData:N,parentDataProperty:A,
rootData:k,dynamicAnchors:w})||(a=a===null?oe.errors:a.concat(oe.errors),e=a.length),t!==!0&&(t=!0);else if(p==="organis\
ation")pe(r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?pe.errors:a.concat(
pe.errors),e=a.length),t!==!0&&(t=!0);else if(p==="office")te(r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,
dynamicAnchors:w})||(a=a===null?te.errors:a.concat(te.errors),e=a.length),t!==!0&&(t=!0);else if(p==="text")ce(r,{instancePath:s,
parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length),t!==
!0&&(t=!0);else return ee.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return ee.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must\
 be string'}],!1}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=a,o.props=t,e===0}ee.evaluated={dynamicProps:!0,dynamicItems:!1};function W(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=W.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.role===void 0&&
(u="role")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.text===void 0&&(u="text"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.role!==void 0){let i=e;je(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:k,dynamicAnchors:w})||(a=a===null?je.errors:a.concat(je.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return W.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return W.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+"/end",
schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return W.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.value!==void 0){let i=e;ee(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:w})||
(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.entityId!==void 0){let i=e;if(typeof r.
entityId!="string")return W.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.reference!==void 0){let i=e;if(r.reference!==
"open")return W.errors=[{instancePath:s+"/reference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:"\
open"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}}else return W.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=a,e===0}W.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var sr={type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{
speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"integer",
minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect",
"document","hearsay"]}}};function B(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.speaker===void 0&&(p="speaker")||r.cue===void 0&&(p="cue")||r.mode===void 0&&(p=
"mode"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="speaker"||n==="cue"||n==="mode")){return B.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let n=r.speaker,f=e;if(e===f)if(n&&typeof n==
"object"&&!Array.isArray(n)){let c;if(n.text===void 0&&(c="text"))return B.errors=[{instancePath:s+"/speaker",schemaPath:"\
#/properties/speaker/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"\
'"}],!1;{let m=e;for(let d in n)if(!(d==="text"||d==="start"||d==="end"||d==="entityId")){return B.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(n.text!==void 0){let d=e;if(typeof n.text!="string")
return B.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(n.start!==void 0){let d=n.start,y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d=="n\
umber"&&isFinite(d)&&(d<0||isNaN(d)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=y===e}else
var t=!0;if(t){if(n.end!==void 0){let d=n.end,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return B.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return B.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=y===e}else var t=!0;if(t)if(n.entityId!==void 0){let d=e;if(typeof n.entityId!="string")
return B.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0}}}}}else return B.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=f===
e}else var u=!0;if(u){if(r.cue!==void 0){let n=e;if(typeof r.cue!="string")return B.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=n===e}else var u=!0;if(u)
if(r.mode!==void 0){let n=r.mode,f=e;if(!(n==="direct"||n==="indirect"||n==="document"||n==="hearsay"))return B.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:sr.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var u=f===e}else var u=!0}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var tr={enum:["affirmed","negated"]};function xe(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=xe.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r==="negated"?(xe.errors=a,e===0):(xe.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:tr.enum},message:"must be equal to one of the allowed values"}],!1)}xe.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ir={enum:["asserted","planned","possible","alleged","denied"]};function Ae(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ae.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(Ae.errors=a,e===0):(Ae.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ir.enum},message:"\
must be equal to one of the allowed values"}],!1)}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=M.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.sourceId===void 0&&(f="sourceId")||r.evidence===void 0&&(f="evidence")||r.predicate===void 0&&(f="predicate")||
r.arguments===void 0&&(f="arguments")||r.attribution===void 0&&(f="attribution")||r.polarity===void 0&&(f="polarity")||r.
certainty===void 0&&(f="certainty")||r.topics===void 0&&(f="topics"))return M.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let c=e;for(let m in r)
if(!Ve.call(Ye.properties,m)){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){
let m=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.
sourceId!="string")return M.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;E(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(a=a===null?E.errors:
a.concat(E.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,d=e;if(e===d)if(m&&
typeof m=="object"&&!Array.isArray(m)){let b;if(m.text===void 0&&(b="text")||m.start===void 0&&(b="start")||m.end===void 0&&
(b="end"))return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let l=e;for(let g in m)if(!(g==="concept"||
g==="text"||g==="start"||g==="end")){return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional prope\
rties"}],!1;break}if(l===e){if(m.concept!==void 0){let g=e;if(typeof m.concept!="string")return M.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=g===e}else var u=!0;if(u){if(m.text!==void 0){let g=e;if(typeof m.text!="string")return M.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=g===e}else var u=!0;if(u){if(m.start!==void 0){let g=m.start,P=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=P===
e}else var u=!0;if(u)if(m.end!==void 0){let g=m.end,P=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return M.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return M.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=P===e}else var u=!0}}}}}else return M.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else
var t=!0;if(t){if(r.arguments!==void 0){let m=r.arguments,d=e;if(e===d)if(Array.isArray(m)){var p=!0;let b=m.length;for(let l=0;l<
b;l++){let g=e;W(m[l],{instancePath:s+"/arguments/"+l,parentData:m,parentDataProperty:l,rootData:k,dynamicAnchors:w})||(a=
a===null?W.errors:a.concat(W.errors),e=a.length);var p=g===e;if(!p)break}}else return M.errors=[{instancePath:s+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,d=e;if(e===d)if(Array.isArray(m)){var i=!0;let b=m.
length;for(let l=0;l<b;l++){let g=e;B(m[l],{instancePath:s+"/attribution/"+l,parentData:m,parentDataProperty:l,rootData:k,
dynamicAnchors:w})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var i=g===e;if(!i)break}}else return M.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;xe(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:k,dynamicAnchors:w})||(a=a===null?xe.errors:a.concat(xe.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;Ae(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:k,dynamicAnchors:w})||(a=a===null?Ae.errors:a.concat(Ae.errors),e=a.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;D(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:k,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,d=e;if(e===d)if(Array.isArray(m)){var n=!0;let b=m.length;for(let l=0;l<b;l++){let g=e;
if(typeof m[l]!="string")return M.errors=[{instancePath:s+"/topics/"+l,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=g===e;if(!n)break}}else return M.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0}}}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function R(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return R.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let f in r)if(!(f==="id"||f==="kind"||f==="label"||f==="names")){return R.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return R.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.kind!==void 0){let f=r.kind,c=e;if(!(f==="person"||f==="organisation"||f==="place"||f==="office"))return R.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ar.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let f=e;if(typeof r.
label!="string")return R.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.names!==void 0){let f=r.names,c=e;if(e===c)if(Array.
isArray(f)){var u=!0;let d=f.length;for(let y=0;y<d;y++){let b=f[y],l=e;if(e===l)if(b&&typeof b=="object"&&!Array.isArray(
b)){let P;if(b.sourceId===void 0&&(P="sourceId")||b.text===void 0&&(P="text")||b.start===void 0&&(P="start")||b.end===void 0&&
(P="end")||b.count===void 0&&(P="count"))return R.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let v=e;for(let h in b)
if(!(h==="sourceId"||h==="text"||h==="start"||h==="end"||h==="count")){return R.errors=[{instancePath:s+"/names/"+y,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"mus\
t NOT have additional properties"}],!1;break}if(v===e){if(b.sourceId!==void 0){let h=e;if(typeof b.sourceId!="string")return R.
errors=[{instancePath:s+"/names/"+y+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=h===e}else var p=!0;if(p){if(b.text!==void 0){let h=e;if(typeof b.
text!="string")return R.errors=[{instancePath:s+"/names/"+y+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=h===e}else var p=!0;if(p){if(b.start!==
void 0){let h=b.start,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return R.errors=[{instancePath:s+"/na\
mes/"+y+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return R.errors=[{instancePath:s+"/name\
s/"+y+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var p=_===e}else var p=!0;if(p){if(b.end!==void 0){let h=b.end,_=e;if(!(typeof h=="\
number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return R.errors=[{instancePath:s+"/names/"+y+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return R.errors=[{instancePath:s+"/names/"+y+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=_===
e}else var p=!0;if(p)if(b.count!==void 0){let h=b.count,_=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return R.
errors=[{instancePath:s+"/names/"+y+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof h=="number"&&isFinite(h)&&(h<1||isNaN(h)))return R.
errors=[{instancePath:s+"/names/"+y+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var p=_===e}else var p=!0}}}}}}else return R.errors=[
{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var u=l===e;if(!u)break}}else return R.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}else return R.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=
a,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nr={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function ie(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.kind===void 0&&(p=
"kind")||r.label===void 0&&(p="label")||r.sourceIds===void 0&&(p="sourceIds"))return ie.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="id"||n==="kind"||n==="label"||n==="time"||n==="sourceIds")){return ie.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ie.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.kind!==void 0){let n=r.kind,f=e;if(!(n==="main"||n==="background"))return ie.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:nr.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=f===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return ie.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return ie.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=n===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let n=r.sourceIds,f=e;if(e===f)if(Array.isArray(n)){var u=!0;
let m=n.length;for(let d=0;d<m;d++){let y=e;if(typeof n[d]!="string")return ie.errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)
break}}else return ie.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=f===e}else var t=!0}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var or={type:"object",additionalProperties:!1,required:["id","eventId","label","topics",
"claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{
type:"string"},eventId:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},pr={
enum:["single-source","similar","agreement","difference","conflict"]};function Ne(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ne.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="conflict"?(Ne.errors=a,e===
0):(Ne.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var mr={enum:["headline","core","peri\
pheral"]};function ge(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,
e=0,o=ge.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r==="core"||
r==="peripheral"?(ge.errors=a,e===0):(ge.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.
enum},message:"must be equal to one of the allowed values"}],!1)}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var dr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function ve(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=ve.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(ve.errors=a,e===0):(ve.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:dr.enum},message:"must be equal to one of the allowed values"}],!1)}ve.evaluated={dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.slot===void 0&&(p="slot")||r.text===void 0&&(p="text")||r.claimIds===void 0&&(p=
"claimIds"))return me.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="claimId\
s"||n==="judgedBy")){return me.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;
ve(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:w})||(a=a===null?ve.errors:
a.concat(ve.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;ee(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:w})||(a=a===null?ee.errors:a.concat(ee.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return me.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.claimIds!==void 0){let n=r.claimIds,f=e;if(e===f)if(Array.isArray(n)){var u=!0;let m=n.length;
for(let d=0;d<m;d++){let y=e;if(typeof n[d]!="string")return me.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/pro\
perties/claimIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else
return me.errors=[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=f===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="strin\
g")return me.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=n===e}else var t=!0}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ur={type:"object",additionalProperties:!1,required:["id","slot","relation","causes",
"severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{
$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{
type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:[
"rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{
type:"number",minimum:0,maximum:1},judgedBy:{type:"string"}}},lr={enum:["undetermined","scope-mismatch","attributed-disp\
ute","framing","detail","approximate","update","contradiction","complementary"]};function $e(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$e.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?($e.errors=a,e===0):($e.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lr.enum},message:"must be equal to one of the \
allowed values"}],!1)}$e.evaluated={dynamicProps:!1,dynamicItems:!1};var fr={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function De(r,{
instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=De.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?(De.errors=a,e===0):(De.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],!1)}De.evaluated={dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return ue.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="claimIds")){return ue.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prop\
erties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;ee(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:k,dynamicAnchors:w})||(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ue.errors=[{instancePath:s+"/text",schemaPath:"#/propertie\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let n=r.claimIds,f=e;if(e===f)if(Array.isArray(n)){var u=!0;let m=n.length;for(let d=0;d<m;d++){let y=e;if(typeof n[d]!=
"string")return ue.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return ue.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else
var t=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.slot===void 0&&(f="slot")||r.relation===void 0&&(f="relation")||r.causes===void 0&&(f="causes")||r.severity===
void 0&&(f="severity")||r.readings===void 0&&(f="readings")||r.rule===void 0&&(f="rule")||r.because===void 0&&(f="becaus\
e")||r.confidence===void 0&&(f="confidence"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let c=e;for(let m in r)if(!Ve.call(ur.properties,
m)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return z.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;ve(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:k,dynamicAnchors:w})||(a=a===null?ve.errors:a.concat(ve.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;$e(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:k,
dynamicAnchors:w})||(a=a===null?$e.errors:a.concat($e.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,d=e;if(e===d)if(Array.isArray(m)){var u=!0;let b=m.length;for(let l=0;l<b;l++){let g=e;De(m[l],{instancePath:s+
"/causes/"+l,parentData:m,parentDataProperty:l,rootData:k,dynamicAnchors:w})||(a=a===null?De.errors:a.concat(De.errors),
e=a.length);var u=g===e;if(!u)break}}else return z.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;ge(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||
(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
d=e;if(e===d)if(Array.isArray(m)){var p=!0;let b=m.length;for(let l=0;l<b;l++){let g=e;ue(m[l],{instancePath:s+"/reading\
s/"+l,parentData:m,parentDataProperty:l,rootData:k,dynamicAnchors:w})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);
var p=g===e;if(!p)break}}else return z.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return z.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,d=e;if(e===
d)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if(m.rule===void 0&&(b="rule")||m.values===void 0&&(b="values"))return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let l=e;for(let g in m)if(!(g==="rule"||g==="values"||g==="note")){return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(l===e){if(m.rule!==void 0){let g=e;
if(typeof m.rule!="string")return z.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0;if(i){if(m.values!==
void 0){let g=m.values,P=e;if(e===P)if(Array.isArray(g)){var n=!0;let h=g.length;for(let _=0;_<h;_++){let q=e;if(typeof g[_]!=
"string")return z.errors=[{instancePath:s+"/because/values/"+_,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=q===e;if(!n)break}}else return z.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=P===e}else var i=!0;if(i)if(m.note!==void 0){let g=e;if(typeof m.note!="strin\
g")return z.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=g===e}else var i=!0}}}}else return z.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,d=e;if(e===d)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return z.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=d===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return z.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.id===void 0&&(c="id")||r.eventId===void 0&&(c="eventId")||r.label===void 0&&(c="\
label")||r.topics===void 0&&(c="topics")||r.claimIds===void 0&&(c="claimIds")||r.sourceIds===void 0&&(c="sourceIds")||r.
independentOrigins===void 0&&(c="independentOrigins")||r.verdict===void 0&&(c="verdict")||r.severity===void 0&&(c="sever\
ity")||r.agreements===void 0&&(c="agreements")||r.differences===void 0&&(c="differences")||r.confidence===void 0&&(c="co\
nfidence"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"\
must have required property '"+c+"'"}],!1;{let m=e;for(let d in r)if(!Ve.call(or.properties,d)){return S.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(m===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.eventId!==void 0){let d=e;if(typeof r.eventId!="string")return S.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.label!==void 0){let d=e;if(typeof r.label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){
if(r.topics!==void 0){let d=r.topics,y=e;if(e===y)if(Array.isArray(d)){var u=!0;let l=d.length;for(let g=0;g<l;g++){let P=e;
if(typeof d[g]!="string")return S.errors=[{instancePath:s+"/topics/"+g,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=P===e;if(!u)break}}else return S.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.claimIds!==void 0){let d=r.claimIds,y=e;if(e===y)if(Array.isArray(d)){var p=!0;let l=d.length;
for(let g=0;g<l;g++){let P=e;if(typeof d[g]!="string")return S.errors=[{instancePath:s+"/claimIds/"+g,schemaPath:"#/prop\
erties/claimIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e;if(!p)break}}else
return S.errors=[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,y=e;if(e===y)if(Array.
isArray(d)){var i=!0;let l=d.length;for(let g=0;g<l;g++){let P=e;if(typeof d[g]!="string")return S.errors=[{instancePath:s+
"/sourceIds/"+g,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var i=P===e;if(!i)break}}else return S.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return S.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return S.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;Ne(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:k,dynamicAnchors:w})||(a=a===null?Ne.errors:a.concat(Ne.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;ge(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let l=d.length;
for(let g=0;g<l;g++){let P=e;me(d[g],{instancePath:s+"/agreements/"+g,parentData:d,parentDataProperty:g,rootData:k,dynamicAnchors:w})||
(a=a===null?me.errors:a.concat(me.errors),e=a.length);var n=P===e;if(!n)break}}else return S.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,y=e;if(e===y)if(Array.isArray(d)){var f=!0;let l=d.
length;for(let g=0;g<l;g++){let P=e;z(d[g],{instancePath:s+"/differences/"+g,parentData:d,parentDataProperty:g,rootData:k,
dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var f=P===e;if(!f)break}}else return S.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,y=e;if(e===y)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return S.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.
errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr={enum:["scope","aim","ban"]};function Oe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Oe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Oe.errors=a,e===0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yr.
enum},message:"must be equal to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function K(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return K.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let f=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return K.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return K.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,m=e;if(!(c==="all"||c==="some"||c==="one"))return K.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:cr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,m=e;if(e===
m)if(Array.isArray(c)){var u=!0;let y=c.length;for(let b=0;b<y;b++){let l=e;if(typeof c[b]!="string")return K.errors=[{instancePath:s+
"/sourceIds/"+b,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=l===e;if(!u)break}}else return K.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,m=e;if(e===m)if(Array.isArray(c)){var p=!0;let y=c.length;for(let b=0;b<y;b++){let l=c[b],g=e;if(e===
g)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.sourceId===void 0&&(v="sourceId")||l.claimId===void 0&&(v="cla\
imId")||l.evidence===void 0&&(v="evidence"))return K.errors=[{instancePath:s+"/mentions/"+b,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{
let h=e;for(let _ in l)if(!(_==="sourceId"||_==="claimId"||_==="evidence")){return K.errors=[{instancePath:s+"/mentions/"+
b,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.sourceId!==void 0){let _=e;if(typeof l.sourceId!=
"string")return K.errors=[{instancePath:s+"/mentions/"+b+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=_===e}else var i=!0;if(i){if(l.
claimId!==void 0){let _=e;if(typeof l.claimId!="string")return K.errors=[{instancePath:s+"/mentions/"+b+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=_===e}else var i=!0;if(i)if(l.evidence!==void 0){let _=e;E(l.evidence,{instancePath:s+"/mentions/"+b+"/evidence",parentData:l,
parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=_===
e}else var i=!0}}}}else return K.errors=[{instancePath:s+"/mentions/"+b,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var p=g===e;if(!p)break}}else return K.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=le.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return le.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let f in r)
if(!(f==="kind"||f==="sourceIds"||f==="members")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let f=e;Oe(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:k,dynamicAnchors:w})||
(a=a===null?Oe.errors:a.concat(Oe.errors),e=a.length);var t=f===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let f=r.sourceIds,
c=e;if(e===c)if(Array.isArray(f)){var u=!0;let d=f.length;for(let y=0;y<d;y++){let b=e;if(typeof f[y]!="string")return le.
errors=[{instancePath:s+"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=b===e;if(!u)break}}else return le.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let f=r.members,c=e;if(e===c)if(Array.isArray(f)){var p=!0;let d=f.length;for(let y=0;y<d;y++){
let b=e;K(f[y],{instancePath:s+"/members/"+y,parentData:f,parentDataProperty:y,rootData:k,dynamicAnchors:w})||(a=a===null?
K.errors:a.concat(K.errors),e=a.length);var p=b===e;if(!p)break}}else return le.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return le.errors=a,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function F(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let d=e;for(let y in r)if(!(y==="id"||y===
"speaker"||y==="wordings"||y==="diffs")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.
id!==void 0){let y=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t){if(r.speaker!==void 0){let y=e;
if(typeof r.speaker!="string")return F.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t){if(r.wordings!==void 0){let y=r.
wordings,b=e;if(e===b)if(Array.isArray(y)){var u=!0;let g=y.length;for(let P=0;P<g;P++){let v=y[P],h=e;if(e===h)if(v&&typeof v==
"object"&&!Array.isArray(v)){let q;if(v.sourceId===void 0&&(q="sourceId")||v.start===void 0&&(q="start")||v.end===void 0&&
(q="end")||v.text===void 0&&(q="text"))return F.errors=[{instancePath:s+"/wordings/"+P,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{let x=e;
for(let I in v)if(!(I==="sourceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return F.errors=[{instancePath:s+
"/wordings/"+P,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(x===e){if(v.sourceId!==void 0){let I=e;if(typeof v.sourceId!=
"string")return F.errors=[{instancePath:s+"/wordings/"+P+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if(v.
start!==void 0){let I=v.start,O=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return F.errors=[{instancePath:s+
"/wordings/"+P+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===O&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return F.errors=[{instancePath:s+
"/wordings/"+P+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var p=O===e}else var p=!0;if(p){if(v.end!==void 0){let I=v.end,O=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return F.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return F.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=O===
e}else var p=!0;if(p){if(v.text!==void 0){let I=e;if(typeof v.text!="string")return F.errors=[{instancePath:s+"/wordings\
/"+P+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=I===e}else var p=!0;if(p)if(v.speaker!==void 0){let I=e;if(typeof v.speaker!="string")return F.
errors=[{instancePath:s+"/wordings/"+P+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0}}}}}}else return F.errors=[{instancePath:s+
"/wordings/"+P,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var u=h===e;if(!u)break}}else return F.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t)if(r.diffs!==void 0){
let y=r.diffs,b=e;if(e===b)if(Array.isArray(y)){var i=!0;let g=y.length;for(let P=0;P<g;P++){let v=y[P],h=e;if(e===h)if(v&&
typeof v=="object"&&!Array.isArray(v)){let q;if(v.from===void 0&&(q="from")||v.to===void 0&&(q="to")||v.edits===void 0&&
(q="edits"))return F.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{let x=e;for(let I in v)if(!(I==="from"||
I==="to"||I==="edits")){return F.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(x===e){if(v.from!==void 0){let I=v.from,O=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return F.errors=
[{instancePath:s+"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===O&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return F.errors=[{instancePath:s+
"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=O===e}else var n=!0;if(n){if(v.to!==void 0){let I=v.to,O=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return F.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return F.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=O===e}else
var n=!0;if(n)if(v.edits!==void 0){let I=v.edits,O=e;if(e===O)if(Array.isArray(I)){var f=!0;let j=I.length;for(let V=0;V<
j;V++){let de=I[V],fe=e;if(e===fe)if(de&&typeof de=="object"&&!Array.isArray(de)){let be;if(de.op===void 0&&(be="op")||de.
text===void 0&&(be="text"))return F.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+V,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:be},message:"must have required property '"+
be+"'"}],!1;{let Ce=e;for(let he in de)if(!(he==="op"||he==="text")){return F.errors=[{instancePath:s+"/diffs/"+P+"/edit\
s/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:he},message:"must NOT have additional properties"}],!1;break}if(Ce===e){if(de.op!==void 0){let he=de.
op,Qe=e;if(!(he==="equal"||he==="delete"||he==="insert"))return F.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+V+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:gr.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var c=Qe===e}else var c=!0;if(c)if(de.text!==void 0){let he=e;if(typeof de.text!="string")return F.errors=[{instancePath:s+
"/diffs/"+P+"/edits/"+V+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=he===e}else var c=!0}}}else return F.errors=[{instancePath:s+
"/diffs/"+P+"/edits/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var f=fe===e;if(!f)break}}else return F.errors=[{instancePath:s+"/diffs/"+P+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var n=O===e}else var n=!0}}}}else return F.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=h===e;if(!i)break}}else return F.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return F.errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=H.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return H.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let f=e;for(let c in r)
if(!(c==="entityId"||c==="names")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.entityId!==
void 0){let c=e;if(typeof r.entityId!="string")return H.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.names!==
void 0){let c=r.names,m=e;if(e===m)if(Array.isArray(c)){var u=!0;let y=c.length;for(let b=0;b<y;b++){let l=c[b],g=e;if(e===
g)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.sourceId===void 0&&(v="sourceId")||l.texts===void 0&&(v="texts"))
return H.errors=[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{let h=e;for(let _ in l)if(!(_==="sourceId"||_==="texts")){return H.errors=
[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(h===e){if(l.sourceId!==void 0){let _=e;
if(typeof l.sourceId!="string")return H.errors=[{instancePath:s+"/names/"+b+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0;
if(p)if(l.texts!==void 0){let _=l.texts,q=e;if(e===q)if(Array.isArray(_)){var i=!0;let I=_.length;for(let O=0;O<I;O++){let re=e;
if(typeof _[O]!="string")return H.errors=[{instancePath:s+"/names/"+b+"/texts/"+O,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=re===e;if(!i)break}}else
return H.errors=[{instancePath:s+"/names/"+b+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=q===e}else var p=!0}}}else return H.errors=[{instancePath:s+
"/names/"+b,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=g===e;if(!u)break}}else return H.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.matrix===void 0&&(b="matrix")||r.pairs===void 0&&(b="pairs")||r.bySource===void 0&&(b="bySource"))return $.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have require\
d property '"+b+"'"}],!1;{let l=e;for(let g in r)if(!(g==="matrix"||g==="pairs"||g==="bySource")){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have \
additional properties"}],!1;break}if(l===e){if(r.matrix!==void 0){let g=r.matrix,P=e;if(e===P)if(Array.isArray(g)){var t=!0;
let v=g.length;for(let h=0;h<v;h++){let _=g[h],q=e;if(e===q)if(_&&typeof _=="object"&&!Array.isArray(_)){let I;if(_.groupId===
void 0&&(I="groupId")||_.sourceIds===void 0&&(I="sourceIds"))return $.errors=[{instancePath:s+"/matrix/"+h,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+
I+"'"}],!1;{let O=e;for(let re in _)if(!(re==="groupId"||re==="sourceIds")){return $.errors=[{instancePath:s+"/matrix/"+
h,schemaPath:"#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},
message:"must NOT have additional properties"}],!1;break}if(O===e){if(_.groupId!==void 0){let re=e;if(typeof _.groupId!=
"string")return $.errors=[{instancePath:s+"/matrix/"+h+"/groupId",schemaPath:"#/properties/matrix/items/properties/group\
Id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=re===e}else var u=!0;if(u)if(_.sourceIds!==
void 0){let re=_.sourceIds,j=e;if(e===j)if(Array.isArray(re)){var p=!0;let de=re.length;for(let fe=0;fe<de;fe++){let ye=e;
if(typeof re[fe]!="string")return $.errors=[{instancePath:s+"/matrix/"+h+"/sourceIds/"+fe,schemaPath:"#/properties/matri\
x/items/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=ye===
e;if(!p)break}}else return $.errors=[{instancePath:s+"/matrix/"+h+"/sourceIds",schemaPath:"#/properties/matrix/items/pro\
perties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=j===e}else var u=!0}}}else
return $.errors=[{instancePath:s+"/matrix/"+h,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var t=q===e;if(!t)break}}else return $.errors=[{instancePath:s+"/matrix",schemaPath:"\
#/properties/matrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=P===e}else var i=!0;if(i){
if(r.pairs!==void 0){let g=r.pairs,P=e;if(e===P)if(Array.isArray(g)){var n=!0;let h=g.length;for(let _=0;_<h;_++){let q=g[_],
x=e;if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if(q.a===void 0&&(O="a")||q.b===void 0&&(O="b")||q.shared===
void 0&&(O="shared")||q.agreeing===void 0&&(O="agreeing")||q.similar===void 0&&(O="similar")||q.differing===void 0&&(O="\
differing")||q.conflicting===void 0&&(O="conflicting"))return $.errors=[{instancePath:s+"/pairs/"+_,schemaPath:"#/proper\
ties/pairs/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],
!1;{let re=e;for(let j in q)if(!(j==="a"||j==="b"||j==="shared"||j==="agreeing"||j==="similar"||j==="differing"||j==="co\
nflicting")){return $.errors=[{instancePath:s+"/pairs/"+_,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(re===e){
if(q.a!==void 0){let j=e;if(typeof q.a!="string")return $.errors=[{instancePath:s+"/pairs/"+_+"/a",schemaPath:"#/propert\
ies/pairs/items/properties/a/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=j===e}else var f=!0;
if(f){if(q.b!==void 0){let j=e;if(typeof q.b!="string")return $.errors=[{instancePath:s+"/pairs/"+_+"/b",schemaPath:"#/p\
roperties/pairs/items/properties/b/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=j===e}else
var f=!0;if(f){if(q.shared!==void 0){let j=q.shared,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.
errors=[{instancePath:s+"/pairs/"+_+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.
errors=[{instancePath:s+"/pairs/"+_+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=V===e}else var f=!0;if(f){if(q.agreeing!==void 0){
let j=q.agreeing,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+
_+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pair\
s/"+_+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=V===e}else var f=!0;if(f){if(q.similar!==void 0){let j=q.similar,V=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/similar",schemaPath:"#/properti\
es/pairs/items/properties/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&
typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/similar",schemaPath:"#/p\
roperties/pairs/items/properties/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var f=V===e}else var f=!0;if(f){if(q.differing!==void 0){let j=q.differing,V=e;if(!(typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/differing",schemaPath:"#/properties/pairs/items/p\
roperties/differing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="num\
ber"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/differing",schemaPath:"#/properties/pa\
irs/items/properties/differing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=V===
e}else var f=!0;if(f)if(q.conflicting!==void 0){let j=q.conflicting,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflict\
ing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&
(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+_+"/conflicting",schemaPath:"#/properties/pairs/items/propert\
ies/conflicting/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=V===e}else
var f=!0}}}}}}}}else return $.errors=[{instancePath:s+"/pairs/"+_,schemaPath:"#/properties/pairs/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var n=x===e;if(!n)break}}else return $.errors=[{instancePath:s+
"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=P===
e}else var i=!0;if(i)if(r.bySource!==void 0){let g=r.bySource,P=e;if(e===P)if(Array.isArray(g)){var c=!0;let h=g.length;
for(let _=0;_<h;_++){let q=g[_],x=e;if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if(q.sourceId===void 0&&
(O="sourceId")||q.only===void 0&&(O="only")||q.leavesOut===void 0&&(O="leavesOut"))return $.errors=[{instancePath:s+"/by\
Source/"+_,schemaPath:"#/properties/bySource/items/required",keyword:"required",params:{missingProperty:O},message:"must\
 have required property '"+O+"'"}],!1;{let re=e;for(let j in q)if(!(j==="sourceId"||j==="only"||j==="leavesOut")){return $.
errors=[{instancePath:s+"/bySource/"+_,schemaPath:"#/properties/bySource/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(re===e){if(q.sourceId!==
void 0){let j=e;if(typeof q.sourceId!="string")return $.errors=[{instancePath:s+"/bySource/"+_+"/sourceId",schemaPath:"#\
/properties/bySource/items/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var m=j===e}else var m=!0;if(m){if(q.only!==void 0){let j=q.only,V=e;if(e===V)if(Array.isArray(j)){var d=!0;let fe=j.length;
for(let ye=0;ye<fe;ye++){let be=e;if(typeof j[ye]!="string")return $.errors=[{instancePath:s+"/bySource/"+_+"/only/"+ye,
schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var d=be===e;if(!d)break}}else return $.errors=[{instancePath:s+"/bySource/"+_+"/only",schemaPath:"#/pro\
perties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=V===
e}else var m=!0;if(m)if(q.leavesOut!==void 0){let j=q.leavesOut,V=e;if(e===V)if(Array.isArray(j)){var y=!0;let fe=j.length;
for(let ye=0;ye<fe;ye++){let be=e;if(typeof j[ye]!="string")return $.errors=[{instancePath:s+"/bySource/"+_+"/leavesOut/"+
ye,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=be===e;if(!y)break}}else return $.errors=[{instancePath:s+"/bySource/"+_+"/leavesOut",schemaPath:"\
#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var m=V===e}else var m=!0}}}}else return $.errors=[{instancePath:s+"/bySource/"+_,schemaPath:"#/properties/bySource/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=x===e;if(!c)break}}else return $.errors=
[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var i=P===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.label===void 0&&(i="label")||r.groupIds===void 0&&(i="groupIds"))return X.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let n=e;for(let f in r)if(!(f==="id"||f==="label"||f==="groupIds")){return X.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return X.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else
var t=!0;if(t){if(r.label!==void 0){let f=r.label,c=e;if(e===c)if(f&&typeof f=="object"&&!Array.isArray(f)){let d=e;for(let y in f)
if(!(y==="ar"||y==="en")){return X.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(f.ar!==void 0){let y=e;if(typeof f.ar!="string")return X.errors=[{instancePath:s+"/label/ar",schemaPath:"#/propert\
ies/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0;
if(u)if(f.en!==void 0){let y=e;if(typeof f.en!="string")return X.errors=[{instancePath:s+"/label/en",schemaPath:"#/prope\
rties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e}else var u=!0}}else
return X.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=c===e}else var t=!0;if(t)if(r.groupIds!==void 0){let f=r.groupIds,c=e;if(e===c)if(Array.isArray(
f)){var p=!0;let d=f.length;for(let y=0;y<d;y++){let b=e;if(typeof f[y]!="string")return X.errors=[{instancePath:s+"/gro\
upIds/"+y,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=b===e;if(!p)break}}else return X.errors=[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else return X.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.code===void 0&&(u="code")||r.message===void 0&&(u="message"))return Y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return Y.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(p===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return Y.errors=[{instancePath:s+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return Y.errors=[{instancePath:s+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return Y.errors=[{instancePath:s+"/\
sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Y.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return Y.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Y.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return Y.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return Y.errors=a,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.schemaVersion===
void 0&&(g="schemaVersion")||r.engine===void 0&&(g="engine")||r.sources===void 0&&(g="sources")||r.origins===void 0&&(g=
"origins")||r.claims===void 0&&(g="claims")||r.entities===void 0&&(g="entities")||r.events===void 0&&(g="events")||r.groups===
void 0&&(g="groups")||r.quotations===void 0&&(g="quotations")||r.naming===void 0&&(g="naming")||r.coverage===void 0&&(g=
"coverage")||r.topics===void 0&&(g="topics")||r.diagnostics===void 0&&(g="diagnostics"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;
{let P=e;for(let v in r)if(!Ve.call(Ue.properties,v)){return Q.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(P===e){if(r.schemaVersion!==void 0){let v=e;if(r.schemaVersion!=="1")return Q.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=v===e}else var t=!0;if(t){if(r.engine!==void 0){let v=e;ne(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:k,dynamicAnchors:w})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length);var t=v===
e}else var t=!0;if(t){if(r.sources!==void 0){let v=r.sources,h=e;if(e===h)if(Array.isArray(v)){var u=!0;let q=v.length;for(let x=0;x<
q;x++){let I=e;T(v[x],{instancePath:s+"/sources/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=
a===null?T.errors:a.concat(T.errors),e=a.length);var u=I===e;if(!u)break}}else return Q.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else
var t=!0;if(t){if(r.origins!==void 0){let v=r.origins,h=e;if(e===h)if(Array.isArray(v)){var p=!0;let q=v.length;for(let x=0;x<
q;x++){let I=e;Z(v[x],{instancePath:s+"/origins/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=
a===null?Z.errors:a.concat(Z.errors),e=a.length);var p=I===e;if(!p)break}}else return Q.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else
var t=!0;if(t){if(r.claims!==void 0){let v=r.claims,h=e;if(e===h)if(Array.isArray(v)){var i=!0;let q=v.length;for(let x=0;x<
q;x++){let I=e;M(v[x],{instancePath:s+"/claims/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===
null?M.errors:a.concat(M.errors),e=a.length);var i=I===e;if(!i)break}}else return Q.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){
if(r.entities!==void 0){let v=r.entities,h=e;if(e===h)if(Array.isArray(v)){var n=!0;let q=v.length;for(let x=0;x<q;x++){
let I=e;R(v[x],{instancePath:s+"/entities/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
R.errors:a.concat(R.errors),e=a.length);var n=I===e;if(!n)break}}else return Q.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;
if(t){if(r.events!==void 0){let v=r.events,h=e;if(e===h)if(Array.isArray(v)){var f=!0;let q=v.length;for(let x=0;x<q;x++){
let I=e;ie(v[x],{instancePath:s+"/events/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
ie.errors:a.concat(ie.errors),e=a.length);var f=I===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){
if(r.groups!==void 0){let v=r.groups,h=e;if(e===h)if(Array.isArray(v)){var c=!0;let q=v.length;for(let x=0;x<q;x++){let I=e;
S(v[x],{instancePath:s+"/groups/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?S.errors:
a.concat(S.errors),e=a.length);var c=I===e;if(!c)break}}else return Q.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){
if(r.lists!==void 0){let v=r.lists,h=e;if(e===h)if(Array.isArray(v)){var m=!0;let q=v.length;for(let x=0;x<q;x++){let I=e;
le(v[x],{instancePath:s+"/lists/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?le.errors:
a.concat(le.errors),e=a.length);var m=I===e;if(!m)break}}else return Q.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.
quotations!==void 0){let v=r.quotations,h=e;if(e===h)if(Array.isArray(v)){var d=!0;let q=v.length;for(let x=0;x<q;x++){let I=e;
F(v[x],{instancePath:s+"/quotations/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?F.errors:
a.concat(F.errors),e=a.length);var d=I===e;if(!d)break}}else return Q.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;
if(t){if(r.naming!==void 0){let v=r.naming,h=e;if(e===h)if(Array.isArray(v)){var y=!0;let q=v.length;for(let x=0;x<q;x++){
let I=e;H(v[x],{instancePath:s+"/naming/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
H.errors:a.concat(H.errors),e=a.length);var y=I===e;if(!y)break}}else return Q.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){
if(r.coverage!==void 0){let v=e;$(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:k,
dynamicAnchors:w})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=v===e}else var t=!0;if(t){if(r.topics!==void 0){
let v=r.topics,h=e;if(e===h)if(Array.isArray(v)){var b=!0;let q=v.length;for(let x=0;x<q;x++){let I=e;X(v[x],{instancePath:s+
"/topics/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?X.errors:a.concat(X.errors),e=
a.length);var b=I===e;if(!b)break}}else return Q.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let v=r.diagnostics,h=e;if(e===h)if(Array.isArray(v)){var l=!0;let q=v.length;for(let x=0;x<q;x++){let I=e;Y(v[x],{instancePath:s+
"/diagnostics/"+x,parentData:v,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?Y.errors:a.concat(Y.errors),
e=a.length);var l=I===e;if(!l)break}}else return Q.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0}}}}}}}}}}}}}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=Ee;var vr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},hr=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2})?)?$","u");function C(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.text===void 0&&(u="text"))return C.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="lang\
uage")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i==
"string"){if(ke(i)>200)return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(ke(i)<1)return C.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i==
"string"){if(ke(i)<1)return C.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return C.errors=[{instancePath:s+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
publisher!==void 0){let i=e;if(typeof r.publisher!="string")return C.errors=[{instancePath:s+"/publisher",schemaPath:"#/\
properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!hr.test(i))return C.errors=
[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\
\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d\
{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return C.errors=[{instancePath:s+"/published\
At",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return C.errors=[{instancePath:s+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.language!==void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return C.errors=[{instancePath:s+"/language",schemaPath:"\
#/properties/language/enum",keyword:"enum",params:{allowedValues:vr.properties.language.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;C(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:k,dynamicAnchors:w})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=i===e;if(!t)break}}else return Ee.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ee.
errors=a,e===0}Ee.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ar=Se;function Se(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;L(r[p],
{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:w})||(a=a===null?L.errors:a.concat(L.errors),
e=a.length);var t=i===e;if(!t)break}}else return Se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return Se.errors=a,e===0}Se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{kr as validateAskSettings,wr as validateJudgeAnswer,Ir as validateOptions,_r as validatePassage,qr as validateRenderOptions,
jr as validateReport,xr as validateSources,Ar as validateTopics};
