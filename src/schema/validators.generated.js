// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var He=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Qe=He(ze=>{"use strict";Object.defineProperty(ze,"__esModule",{value:!0});function Be(r){let s=r.length,A=0,x=0,P;for(;x<
s;)A++,P=r.charCodeAt(x++),P>=55296&&P<=56319&&x<s&&(P=r.charCodeAt(x),(P&64512)===56320&&x++);return A}ze.default=Be;Be.
code='require("ajv/dist/runtime/ucs2length").default'});var jr=H,Ue={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function H(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let p in r)if(!(p==="batchSize"||p==="concurrency"||p==="\
timeoutMs"||p==="retries"||p==="maxPairs"||p==="maxTexts")){return H.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.batchSize!==void 0){let p=r.batchSize,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))
return H.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return H.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let p=r.concurrency,i=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p)))return H.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let p=r.timeoutMs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(p<1||isNaN(p))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let p=r.retries,i=e;if(!(p===0||p===1))return H.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:Ue.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let p=r.maxPairs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return H.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return H.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let p=r.maxTexts,i=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return H.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xr=U,We={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function U(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.verdicts===void 0&&(p="verdicts"))return U.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return U.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let g=n.length;for(let m=0;m<
g;m++){let h=n[m],d=e;if(e===d)if(h&&typeof h=="object"&&!Array.isArray(h)){let f;if(h.pair===void 0&&(f="pair")||h.relation===
void 0&&(f="relation")||h.confidence===void 0&&(f="confidence")||h.because===void 0&&(f="because"))return U.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{let k=e;for(let b in h)if(!(b==="pair"||b==="relation"||b==="confidence"||b===
"because")){return U.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(k===
e){if(h.pair!==void 0){let b=h.pair,v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===v&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0;if(u){if(h.relation!==void 0){let b=h.relation,v=e;if(!(b===
"undetermined"||b==="scope-mismatch"||b==="attributed-dispute"||b==="framing"||b==="detail"||b==="approximate"||b==="upd\
ate"||b==="contradiction"||b==="complementary"||b==="unrelated"))return U.errors=[{instancePath:s+"/verdicts/"+m+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:We.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var u=v===e}else var u=!0;
if(u){if(h.confidence!==void 0){let b=h.confidence,v=e;if(e===v)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return U.
errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var u=v===e}else var u=!0;if(u)if(h.because!==void 0){let b=e;if(typeof h.because!="string")return U.errors=
[{instancePath:s+"/verdicts/"+m+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0}}}}}else return U.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=d===e;if(!t)break}}else return U.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return U.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ar=Ee;var _e=Qe().default,Xe={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","des\
tination","time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function qe(r,{
instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=qe.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r===
"partner"||r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="du\
ration"||r==="quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="to\
pic"?(qe.errors=a,e===0):(qe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xe.enum},message:"\
must be equal to one of the allowed values"}],!1)}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
3)return S.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must N\
OT have fewer than 3 properties"}],!1;{let l;if(r.id===void 0&&(l="id")||r.label===void 0&&(l="label"))return S.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required proper\
ty '"+l+"'"}],!1;{let g=e;for(let m in r)if(!(m==="id"||m==="label"||m==="concepts"||m==="roles"||m==="terms")){return S.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let m=r.id,h=e;if(e===h)if(typeof m==
"string"){if(_e(m)>200)return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(_e(m)<1)return S.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){if(r.label!==void 0){let m=r.label,h=e;if(e===h)if(m&&
typeof m=="object"&&!Array.isArray(m)){let y=e;for(let f in m)if(!(f==="ar"||f==="en")){return S.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(m.ar!==void 0){let f=e;if(typeof m.ar!="string")return S.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e}else var u=!0;if(u)if(m.en!==void 0){let f=e;if(typeof m.en!="string")return S.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e}else var u=!0}}else return S.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;if(t){
if(r.concepts!==void 0){let m=r.concepts,h=e;if(e===h)if(Array.isArray(m)){var p=!0;let y=m.length;for(let f=0;f<y;f++){
let k=e;if(typeof m[f]!="string")return S.errors=[{instancePath:s+"/concepts/"+f,schemaPath:"#/properties/concepts/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=k===e;if(!p)break}}else return S.errors=
[{instancePath:s+"/concepts",schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.roles!==void 0){let m=r.roles,h=e;if(e===h)if(Array.isArray(m)){var i=!0;
let y=m.length;for(let f=0;f<y;f++){let k=e;qe(m[f],{instancePath:s+"/roles/"+f,parentData:m,parentDataProperty:f,rootData:P,
dynamicAnchors:w})||(a=a===null?qe.errors:a.concat(qe.errors),e=a.length);var i=k===e;if(!i)break}}else return S.errors=
[{instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=h===e}else var t=!0;if(t)if(r.terms!==void 0){let m=r.terms,h=e;if(e===h)if(Array.isArray(m)){var n=!0;let y=m.
length;for(let f=0;f<y;f++){let k=e;if(typeof m[f]!="string")return S.errors=[{instancePath:s+"/terms/"+f,schemaPath:"#/\
properties/terms/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}else
return S.errors=[{instancePath:s+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=h===e}else var t=!0}}}}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;S(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:P,dynamicAnchors:w})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var t=i===e;if(!t)break}}else return je.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return je.
errors=a,e===0}je.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let u in r)if(u!=="topics"){return Ee.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}t===e&&r.topics!==void 0&&(je(r.topics,{instancePath:s+"/topics",parentData:r,
parentDataProperty:"topics",rootData:P,dynamicAnchors:w})||(a=a===null?je.errors:a.concat(je.errors),e=a.length))}else return Ee.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.
errors=a,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=pe;function pe(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.sourceId===void 0&&(u="sourceId")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end"))return pe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.sourceId!==void 0){let p=r.sourceId,i=e;if(e===i)if(typeof p=="string"){if(_e(p)>200)return pe.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(_e(p)<1)return pe.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return pe.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let p=r.start,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pe.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p)))return pe.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let p=r.end,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pe.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))
return pe.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return pe.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=a,e===0}pe.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var $r=Ie,Ye={type:"object",additionalProperties:!1,properties:{language:{
$ref:"#/$defs/Language"},detail:{enum:["short","full"]}}},er={enum:["ar","en"]};function xe(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=xe.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(xe.errors=a,e===0):(xe.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:er.enum},message:"must be equal to one of the allowed values"}],!1)}xe.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u=e;for(let p in r)if(!(p==="language"||p==="detail")){return Ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(u===e){if(r.language!==void 0){let p=e;xe(r.language,{instancePath:s+"/language",parentData:r,
parentDataProperty:"language",rootData:P,dynamicAnchors:w})||(a=a===null?xe.errors:a.concat(xe.errors),e=a.length);var t=p===
e}else var t=!0;if(t)if(r.detail!==void 0){let p=r.detail,i=e;if(!(p==="short"||p==="full"))return Ie.errors=[{instancePath:s+
"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Ye.properties.detail.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0}}else return Ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=a,e===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Dr=Z,rr={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,
required:["schemaVersion","engine","sources","origins","claims","entities","events","groups","quotations","naming","cove\
rage","topics","diagnostics"],properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",
items:{$ref:"#/$defs/ReportSource"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"\
#/$defs/Claim"}},entities:{type:"array",items:{$ref:"#/$defs/Entity"}},events:{type:"array",items:{$ref:"#/$defs/ReportE\
vent"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},quotations:{
type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$de\
fs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Di\
agnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","version","models"],properties:{name:{
type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,
required:["id","language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},
publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],
properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,
required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},display:{$ref:"#/$defs/\
Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,
required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",
minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Display:{type:"obj\
ect",additionalProperties:!1,required:["en","ar"],properties:{ar:{type:"string"},en:{type:"string"}}},Evidence:{type:"ob\
ject",additionalProperties:!1,required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{type:"i\
nteger",minimum:0},end:{type:"integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{
type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"i\
nteger",minimum:0}}}}},Claim:{type:"object",additionalProperties:!1,required:["id","sourceId","evidence","predicate","ar\
guments","attribution","polarity","certainty","topics"],properties:{id:{type:"string"},sourceId:{type:"string"},evidence:{
$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,required:["text","start","end"],properties:{concept:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},arguments:{type:"a\
rray",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$\
defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{type:"s\
tring"}}}},Polarity:{enum:["affirmed","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","denied"]},
Role:{enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time","\
duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]},Argument:{type:"object",additionalProperties:!1,
required:["role","start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},
Value:{type:"object",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"\
#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#\
/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,required:["kind",
"approximate"],properties:{kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"\
string"},whole:{type:"number"},approximate:{type:"boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:[
"kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:[
"minute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["absolut\
e","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:[
"night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"stri\
ng"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring",
"summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:[
"start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},PlaceValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{
type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","\
north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}},PersonValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"person"},name:{type:"string"},office:{
type:"string"},country:{type:"string"}}},OrganisationValue:{type:"object",additionalProperties:!1,required:["kind","name"],
properties:{kind:{const:"organisation"},name:{type:"string"},type:{type:"string"},country:{type:"string"}}},OfficeValue:{
type:"object",additionalProperties:!1,required:["kind","office"],properties:{kind:{const:"office"},office:{type:"string"},
portfolio:{type:"string"},country:{type:"string"},number:{type:"integer",minimum:1}}},TextValue:{type:"object",additionalProperties:!1,
required:["kind","text"],properties:{kind:{const:"text"},text:{type:"string"}}},Attribution:{type:"object",additionalProperties:!1,
required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{
text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"\
string"},mode:{enum:["direct","indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,required:[
"id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["person","organisation","place","office"]},label:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end",
"count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",
minimum:0},count:{type:"integer",minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","difference","conf\
lict"]},Severity:{enum:["headline","core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","pol\
arity","certainty","attribution","scope","quotation","order","cause","wording"]},Relation:{enum:["undetermined","scope-m\
ismatch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["\
polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotation","scope","le\
xical","world-knowledge"]},List:{type:"object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{
kind:{$ref:"#/$defs/ListKind"},sourceIds:{type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs\
/ListMember"}}}},ListKind:{enum:["scope","aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["labe\
l","share","sourceIds","mentions"],properties:{label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"\
array",items:{type:"string"}},mentions:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","\
claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},
ReportEvent:{type:"object",additionalProperties:!1,required:["id","kind","label","sourceIds"],properties:{id:{type:"stri\
ng"},kind:{enum:["main","background"]},label:{type:"string"},time:{type:"string"},sourceIds:{type:"array",items:{type:"s\
tring"}}}},Group:{type:"object",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","\
sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"stri\
ng"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"st\
ring"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}},Subject:{type:"object",additionalProperties:!1,required:[
"label"],properties:{concept:{type:"string"},slot:{$ref:"#/$defs/Slot"},of:{type:"string"},label:{$ref:"#/$defs/Display"}}},
Contrast:{type:"object",additionalProperties:!1,required:["claimId","against","spans"],properties:{claimId:{type:"string"},
against:{type:"string"},spans:{type:"array",items:{type:"object",additionalProperties:!1,required:["start","end"],properties:{
start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},display:{
$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}},judgedBy:{type:"string"}}},Difference:{type:"objec\
t",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","because","confidence"],
properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{
$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"\
string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{rule:{type:"string"},values:{
type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"\
string"}}},Reading:{type:"object",additionalProperties:!1,required:["text","claimIds"],properties:{value:{$ref:"#/$defs/\
Value"},text:{type:"string"},display:{$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}}}},Origin:{type:"\
object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},passages:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,required:["id",
"wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},
text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:["entityId","names"],properties:{entityId:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","texts"],properties:{
sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{type:"object",additionalProperties:!1,
required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}}},pairs:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["a","b","shared","agreeing","similar","differing","conflic\
ting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",minimum:0},agreeing:{type:"integer",minimum:0},
similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","only","leavesOut"],properties:{sourceId:{
type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"integer",minimum:0}}}}}},ReportTopic:{type:"ob\
ject",additionalProperties:!1,required:["id","label","groupIds","answers"],properties:{id:{type:"string"},label:{type:"o\
bject",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{type:"array",items:{type:"s\
tring"}},answers:{type:"array",items:{$ref:"#/$defs/Answer"}}}},Answer:{type:"object",additionalProperties:!1,required:[
"text","sourceIds","claimIds"],properties:{text:{type:"string"},display:{$ref:"#/$defs/Display"},entityId:{type:"string"},
groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}}}},Diagnostic:{
type:"object",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},
sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Se=Object.prototype.hasOwnProperty;function me(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.name===void 0&&(p="name")||r.version===void 0&&(p="version")||r.models===void 0&&(p="models"))return me.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return me.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return me.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<
m;h++){let d=e;if(typeof n[h]!="string")return me.errors=[{instancePath:s+"/models/"+h,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return me.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=l===e}else var t=!0}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ce={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}},sr={enum:["ar","en"]};function Ae(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ae.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?
(Ae.errors=a,e===0):(Ae.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:sr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.en===void 0&&(u="en")||r.ar===void 0&&(u="ar"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)if(!(i===
"ar"||i==="en")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.ar!==void 0){let i=e;if(typeof r.
ar!="string")return z.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return z.
errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=V.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.start===void 0&&(p="start")||r.end===void 0&&(p="end")||r.quote===void 0&&(p="quote")||r.prefix===void 0&&
(p="prefix")||r.suffix===void 0&&(p="suffix")||r.codePoints===void 0&&(p="codePoints"))return V.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return V.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return V.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return V.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return V.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,l=e;if(e===l)if(n&&typeof n==
"object"&&!Array.isArray(n)){let m;if(n.start===void 0&&(m="start")||n.end===void 0&&(m="end"))return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let h=e;for(let d in n)if(!(d==="start"||d==="end")){return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(n.start!==void 0){let d=n.start,y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===
e}else var u=!0;if(u)if(n.end!==void 0){let d=n.end,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return V.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return V.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===e}else var u=!0}}}else return V.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=l===e}else var t=!0}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=new RegExp(
"^[0-9a-f]{64}$","u");function F(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&
(n="publishedAt")||r.sha256===void 0&&(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))
return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let l=e;for(let g in r)if(!Se.call(Ce.properties,g)){return F.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have \
additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let g=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else
var t=!0;if(t){if(r.title!==void 0){let g=e;if(typeof r.title!="string")return F.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.publisher!==void 0){let g=e;if(typeof r.publisher!="string")return F.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;
if(t){if(r.url!==void 0){let g=e;if(typeof r.url!="string")return F.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){if(r.language!==
void 0){let g=r.language,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.isArray(g)){let d;if(g.value===void 0&&(d="value")||
g.basis===void 0&&(d="basis"))return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let y=e;for(let f in g)if(!(f===
"value"||f==="basis")){return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(g.value!==void 0){let f=e;Ae(g.value,{instancePath:s+"/language/value",parentData:g,parentDataProperty:"val\
ue",rootData:P,dynamicAnchors:w})||(a=a===null?Ae.errors:a.concat(Ae.errors),e=a.length);var u=f===e}else var u=!0;if(u)
if(g.basis!==void 0){let f=g.basis,k=e;if(!(f==="given"||f==="detected"))return F.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Ce.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var u=k===e}else var u=!0}}}else return F.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let g=r.publishedAt,m=e;if(e===m)if(g&&typeof g==
"object"&&!Array.isArray(g)){let d;if(g.basis===void 0&&(d="basis"))return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+
d+"'"}],!1;{let y=e;for(let f in g)if(!(f==="value"||f==="basis"||f==="display"||f==="evidence")){return F.errors=[{instancePath:s+
"/publishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.value!==void 0){let f=e;if(typeof g.value!="stri\
ng")return F.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=f===e}else var p=!0;if(p){if(g.basis!==void 0){let f=g.
basis,k=e;if(!(f==="given"||f==="inferred"||f==="unknown"))return F.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Ce.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var p=k===e}else var p=!0;if(p){if(g.display!==void 0){
let f=e;z(g.display,{instancePath:s+"/publishedAt/display",parentData:g,parentDataProperty:"display",rootData:P,dynamicAnchors:w})||
(a=a===null?z.errors:a.concat(z.errors),e=a.length);var p=f===e}else var p=!0;if(p)if(g.evidence!==void 0){let f=e;V(g.evidence,
{instancePath:s+"/publishedAt/evidence",parentData:g,parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||(a=a===
null?V.errors:a.concat(V.errors),e=a.length);var p=f===e}else var p=!0}}}}}else return F.errors=[{instancePath:s+"/publi\
shedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===
e}else var t=!0;if(t){if(r.sha256!==void 0){let g=r.sha256,m=e;if(e===m)if(typeof g=="string"){if(!tr.test(g))return F.errors=
[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:s+"/sha256",schemaPath:"#/propert\
ies/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.
counts!==void 0){let g=r.counts,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.isArray(g)){let d;if(g.characters===void 0&&
(d="characters")||g.sentences===void 0&&(d="sentences")||g.claims===void 0&&(d="claims"))return F.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:d},message:"must have req\
uired property '"+d+"'"}],!1;{let y=e;for(let f in g)if(!(f==="characters"||f==="sentences"||f==="claims")){return F.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(y===e){if(g.characters!==void 0){let f=g.
characters,k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=k===e}else var i=!0;if(i){if(g.sentences!==void 0){let f=g.sentences,k=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=k===
e}else var i=!0;if(i)if(g.claims!==void 0){let f=g.claims,k=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=k===e}else var i=!0}}}}else return F.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t)if(r.originId!==void 0){let g=e;if(typeof r.originId!="string")return F.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0}}}}}}}}}}else
return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return F.errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return K.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let l in r)
if(!(l==="id"||l==="passages")){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let l=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.passages!==void 0){let l=r.passages,
g=e;if(e===g)if(Array.isArray(l)){var u=!0;let h=l.length;for(let d=0;d<h;d++){let y=l[d],f=e;if(e===f)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let b;if(y.sourceId===void 0&&(b="sourceId")||y.start===void 0&&(b="start")||y.end===void 0&&
(b="end"))return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;for(let c in y)if(!(c==="s\
ourceId"||c==="start"||c==="end")){return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional \
properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let c=e;if(typeof y.sourceId!="string")return K.errors=[{instancePath:s+
"/passages/"+d+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var p=c===e}else var p=!0;if(p){if(y.start!==void 0){let c=y.start,_=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&
typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var p=_===e}else var p=!0;if(p)if(y.end!==void 0){let c=y.end,_=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof c=="number"&&isFinite(c)&&
(c<0||isNaN(c)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=_===e}else var p=!0}}}}else
return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else return K.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var ar={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Ne(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ne.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Ne.errors=a,e===
0):(Ne.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.approximate===void 0&&(u="approximate"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return ee.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return ee.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return ee.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return ee.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return ee.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return ee.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,n=e;if(!(typeof i=="number"&&isFinite(i)))
return ee.errors=[{instancePath:s+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")
return ee.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=a,e===0}ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var we={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{
kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week",
"month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},nr=new RegExp("^\\d{2}:\\d{2}$","u");function D(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=D.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&
(u="kind")||r.precision===void 0&&(u="precision")||r.anchor===void 0&&(u="anchor"))return D.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!Se.call(we.properties,i)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return D.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return D.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return D.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:we.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return D.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:we.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
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
allowedValues:we.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!nr.test(i))return D.errors=[{instancePath:s+
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
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:we.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return D.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return D.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return D.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:we.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return D.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return D.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:we.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ze={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function re(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return re.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return re.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return re.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return re.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<
m;h++){let d=e;if(typeof n[h]!="string")return re.errors=[{instancePath:s+"/within/"+h,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return re.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=l===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,l=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return re.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ze.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=l===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,l=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return re.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ze.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=l===e}else var t=!0}}}}}}}else return re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.
errors=a,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return de.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return de.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return de.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return de.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return de.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=a,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return le.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return le.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return le.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return le.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return le.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return le.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.
errors=a,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.office===void 0&&(u="office"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return ne.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return ne.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return ne.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return ne.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return ne.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.text===void 0&&(u="text"))return ge.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="text")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return ge.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return ge.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ge.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=
a,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return ae.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let p=r.kind;if(typeof p=="string")if(p==="quantity"){ee(r,{instancePath:s,parentData:A,parentDataProperty:x,
rootData:P,dynamicAnchors:w})||(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=!0}else if(p==="time")D(r,{instancePath:s,
parentData:A,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length),t!==
!0&&(t=!0);else if(p==="place")re(r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=
a===null?re.errors:a.concat(re.errors),e=a.length),t!==!0&&(t=!0);else if(p==="person")de(r,{instancePath:s,parentData:A,
parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?de.errors:a.concat(de.errors),e=a.length),t!==!0&&(t=!0);else if(p===
"organisation")le(r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?le.errors:
a.concat(le.errors),e=a.length),t!==!0&&(t=!0);else if(p==="office")ne(r,{instancePath:s,parentData:A,parentDataProperty:x,
rootData:P,dynamicAnchors:w})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length),t!==!0&&(t=!0);else if(p==="text")ge(
r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?ge.errors:a.concat(ge.errors),
e=a.length),t!==!0&&(t=!0);else return ae.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return ae.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must\
 be string'}],!1}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ae.errors=a,o.props=t,e===0}ae.evaluated={dynamicProps:!0,dynamicItems:!1};function se(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=se.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.role===void 0&&
(u="role")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.text===void 0&&(u="text"))return se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.role!==void 0){let i=e;Ne(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:P,dynamicAnchors:w})||(a=a===null?Ne.errors:a.concat(Ne.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return se.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return se.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return se.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return se.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return se.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;ae(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:P,dynamicAnchors:w})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return se.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return se.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}};function B(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=B.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.speaker===
void 0&&(p="speaker")||r.cue===void 0&&(p="cue")||r.mode===void 0&&(p="mode"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="speaker"||n==="cue"||n==="mode")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
speaker!==void 0){let n=r.speaker,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(n)){let g;if(n.text===void 0&&(g=
"text"))return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{
missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let m=e;for(let h in n)if(!(h==="text"||h==="star\
t"||h==="end"||h==="entityId")){return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(n.text!==void 0){let h=e;if(typeof n.text!="string")return B.errors=[{instancePath:s+"/speaker/tex\
t",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0;if(t){if(n.start!==void 0){let h=n.start,d=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return B.
errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(n.end!==void 0){let h=n.end,d=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return B.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/p\
roperties/speaker/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return B.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/\
properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;
if(t)if(n.entityId!==void 0){let h=e;if(typeof n.entityId!="string")return B.errors=[{instancePath:s+"/speaker/entityId",
schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0}}}}}else return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=l===e}else var u=!0;if(u){if(r.cue!==void 0){let n=e;
if(typeof r.cue!="string")return B.errors=[{instancePath:s+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=n===e}else var u=!0;if(u)if(r.mode!==void 0){let n=r.mode,l=e;if(!(n===
"direct"||n==="indirect"||n==="document"||n==="hearsay"))return B.errors=[{instancePath:s+"/mode",schemaPath:"#/properti\
es/mode/enum",keyword:"enum",params:{allowedValues:or.properties.mode.enum},message:"must be equal to one of the allowed\
 values"}],!1;var u=l===e}else var u=!0}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var pr={enum:["affirmed","negated"]};function $e(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=$e.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r===
"negated"?($e.errors=a,e===0):($e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},
message:"must be equal to one of the allowed values"}],!1)}$e.evaluated={dynamicProps:!1,dynamicItems:!1};var mr={enum:[
"asserted","planned","possible","alleged","denied"]};function De(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=De.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="denied"?(De.errors=a,e===0):(De.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.enum},message:"must be equal to one of the \
allowed values"}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.sourceId===void 0&&
(l="sourceId")||r.evidence===void 0&&(l="evidence")||r.predicate===void 0&&(l="predicate")||r.arguments===void 0&&(l="ar\
guments")||r.attribution===void 0&&(l="attribution")||r.polarity===void 0&&(l="polarity")||r.certainty===void 0&&(l="cer\
tainty")||r.topics===void 0&&(l="topics"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let g=e;for(let m in r)if(!Se.call(ir.properties,
m)){return L.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return L.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.sourceId!="string")return L.errors=
[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;V(r.evidence,{instancePath:s+"/evidence",
parentData:r,parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);
var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,h=e;if(e===h)if(m&&typeof m=="object"&&!Array.
isArray(m)){let y;if(m.text===void 0&&(y="text")||m.start===void 0&&(y="start")||m.end===void 0&&(y="end"))return L.errors=
[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let k in m)if(!(k==="concept"||k==="text"||k==="start"||
k==="end")){return L.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(f===e){if(m.
concept!==void 0){let k=e;if(typeof m.concept!="string")return L.errors=[{instancePath:s+"/predicate/concept",schemaPath:"\
#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===
e}else var u=!0;if(u){if(m.text!==void 0){let k=e;if(typeof m.text!="string")return L.errors=[{instancePath:s+"/predicat\
e/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=k===e}else var u=!0;if(u){if(m.start!==void 0){let k=m.start,b=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(
k)&&isFinite(k)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof k=="number"&&isFinite(k)&&
(k<0||isNaN(k)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=b===e}else var u=!0;if(u)if(m.
end!==void 0){let k=m.end,b=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return L.errors=[{instancePath:s+
"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===b&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return L.errors=[{instancePath:s+"/pred\
icate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=b===e}else var u=!0}}}}}else return L.errors=[{instancePath:s+"/predicate",schemaPath:"\
#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;
if(t){if(r.arguments!==void 0){let m=r.arguments,h=e;if(e===h)if(Array.isArray(m)){var p=!0;let y=m.length;for(let f=0;f<
y;f++){let k=e;se(m[f],{instancePath:s+"/arguments/"+f,parentData:m,parentDataProperty:f,rootData:P,dynamicAnchors:w})||
(a=a===null?se.errors:a.concat(se.errors),e=a.length);var p=k===e;if(!p)break}}else return L.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,h=e;if(e===h)if(Array.isArray(m)){var i=!0;let y=m.
length;for(let f=0;f<y;f++){let k=e;B(m[f],{instancePath:s+"/attribution/"+f,parentData:m,parentDataProperty:f,rootData:P,
dynamicAnchors:w})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var i=k===e;if(!i)break}}else return L.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;$e(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:P,dynamicAnchors:w})||(a=a===null?$e.errors:a.concat($e.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;De(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:P,dynamicAnchors:w})||(a=a===null?De.errors:a.concat(De.errors),e=a.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;D(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:P,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,h=e;if(e===h)if(Array.isArray(m)){var n=!0;let y=m.length;for(let f=0;f<y;f++){let k=e;
if(typeof m[f]!="string")return L.errors=[{instancePath:s+"/topics/"+f,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}else return L.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0}}}}}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function M(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=M.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let l in r)if(!(l==="id"||l==="kind"||l==="label"||l==="names")){return M.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;
if(t){if(r.kind!==void 0){let l=r.kind,g=e;if(!(l==="person"||l==="organisation"||l==="place"||l==="office"))return M.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:dr.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=g===e}else var t=!0;if(t){if(r.label!==void 0){let l=e;if(typeof r.
label!="string")return M.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.names!==void 0){let l=r.names,g=e;if(e===g)if(Array.
isArray(l)){var u=!0;let h=l.length;for(let d=0;d<h;d++){let y=l[d],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(
y)){let b;if(y.sourceId===void 0&&(b="sourceId")||y.text===void 0&&(b="text")||y.start===void 0&&(b="start")||y.end===void 0&&
(b="end")||y.count===void 0&&(b="count"))return M.errors=[{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;for(let c in y)
if(!(c==="sourceId"||c==="text"||c==="start"||c==="end"||c==="count")){return M.errors=[{instancePath:s+"/names/"+d,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"mus\
t NOT have additional properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let c=e;if(typeof y.sourceId!="string")return M.
errors=[{instancePath:s+"/names/"+d+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0;if(p){if(y.text!==void 0){let c=e;if(typeof y.
text!="string")return M.errors=[{instancePath:s+"/names/"+d+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=c===e}else var p=!0;if(p){if(y.start!==
void 0){let c=y.start,_=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return M.errors=[{instancePath:s+"/na\
mes/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return M.errors=[{instancePath:s+"/name\
s/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var p=_===e}else var p=!0;if(p){if(y.end!==void 0){let c=y.end,_=e;if(!(typeof c=="\
number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return M.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c)))return M.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=_===
e}else var p=!0;if(p)if(y.count!==void 0){let c=y.count,_=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return M.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof c=="number"&&isFinite(c)&&(c<1||isNaN(c)))return M.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var p=_===e}else var p=!0}}}}}}else return M.errors=[
{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var u=f===e;if(!u)break}}else return M.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}else return M.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=
a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function oe(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.kind===void 0&&(p=
"kind")||r.label===void 0&&(p="label")||r.sourceIds===void 0&&(p="sourceIds"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="id"||n==="kind"||n==="label"||n==="time"||n==="sourceIds")){return oe.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return oe.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.kind!==void 0){let n=r.kind,l=e;if(!(n==="main"||n==="background"))return oe.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:lr.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=l===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return oe.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return oe.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=n===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let n=r.sourceIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;
let m=n.length;for(let h=0;h<m;h++){let d=e;if(typeof n[h]!="string")return oe.errors=[{instancePath:s+"/sourceIds/"+h,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)
break}}else return oe.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=a,e===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ur={type:"object",additionalProperties:!1,required:["id","eventId","subject","label",
"topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{
id:{type:"string"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{
type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}};var fr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function fe(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=fe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(fe.errors=a,e===0):(fe.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],!1)}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function ve(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.label===void 0&&(u="label"))return ve.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return ve.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;fe(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:P,dynamicAnchors:w})||
(a=a===null?fe.errors:a.concat(fe.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return ve.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;z(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:P,dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yr={enum:["single-source","similar","agreement","difference","conflict"]};function Oe(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Oe.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Oe.errors=a,e===0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yr.enum},
message:"must be equal to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={enum:[
"headline","core","peripheral"]};function be(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=be.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r===
"core"||r==="peripheral"?(be.errors=a,e===0):(be.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cr.
enum},message:"must be equal to one of the allowed values"}],!1)}be.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.slot===void 0&&(p="slot")||r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="display"||n==="claimIds"||
n==="judgedBy")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;fe(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:P,dynamicAnchors:w})||(a=a===null?fe.errors:
a.concat(fe.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;ae(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:P,dynamicAnchors:w})||(a=a===null?ae.errors:a.concat(ae.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ue.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.display!==void 0){let n=e;z(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:P,dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let n=r.claimIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<m;h++){
let d=e;if(typeof n[h]!="string")return ue.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ue.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="string")return ue.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0}}}}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}},vr={enum:["undetermined","scope-mismatch","attributed-dispute","\
framing","detail","approximate","update","contradiction","complementary"]};function Fe(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Fe.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Fe.errors=a,e===0):(Fe.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var hr={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Te(r,{
instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Te.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?(Te.errors=a,e===0):(Te.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1)}Te.evaluated={dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return ye.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="display"||n==="claimIds")){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;ae(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:P,dynamicAnchors:w})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ye.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;z(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:P,
dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let n=r.claimIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<m;h++){let d=e;if(typeof n[h]!=
"string")return ye.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ye.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else
var t=!0}}}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return ye.errors=a,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&
(l="id")||r.slot===void 0&&(l="slot")||r.relation===void 0&&(l="relation")||r.causes===void 0&&(l="causes")||r.severity===
void 0&&(l="severity")||r.readings===void 0&&(l="readings")||r.rule===void 0&&(l="rule")||r.because===void 0&&(l="becaus\
e")||r.confidence===void 0&&(l="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let g=e;for(let m in r)if(!Se.call(gr.properties,
m)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return R.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;fe(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:P,dynamicAnchors:w})||(a=a===null?fe.errors:a.concat(fe.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;Fe(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:P,
dynamicAnchors:w})||(a=a===null?Fe.errors:a.concat(Fe.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,h=e;if(e===h)if(Array.isArray(m)){var u=!0;let y=m.length;for(let f=0;f<y;f++){let k=e;Te(m[f],{instancePath:s+
"/causes/"+f,parentData:m,parentDataProperty:f,rootData:P,dynamicAnchors:w})||(a=a===null?Te.errors:a.concat(Te.errors),
e=a.length);var u=k===e;if(!u)break}}else return R.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;be(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:P,dynamicAnchors:w})||
(a=a===null?be.errors:a.concat(be.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
h=e;if(e===h)if(Array.isArray(m)){var p=!0;let y=m.length;for(let f=0;f<y;f++){let k=e;ye(m[f],{instancePath:s+"/reading\
s/"+f,parentData:m,parentDataProperty:f,rootData:P,dynamicAnchors:w})||(a=a===null?ye.errors:a.concat(ye.errors),e=a.length);
var p=k===e;if(!p)break}}else return R.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return R.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,h=e;if(e===
h)if(m&&typeof m=="object"&&!Array.isArray(m)){let y;if(m.rule===void 0&&(y="rule")||m.values===void 0&&(y="values"))return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let k in m)if(!(k==="rule"||k==="values"||k==="note")){return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(f===e){if(m.rule!==void 0){let k=e;
if(typeof m.rule!="string")return R.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0;if(i){if(m.values!==
void 0){let k=m.values,b=e;if(e===b)if(Array.isArray(k)){var n=!0;let c=k.length;for(let _=0;_<c;_++){let N=e;if(typeof k[_]!=
"string")return R.errors=[{instancePath:s+"/because/values/"+_,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=N===e;if(!n)break}}else return R.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=b===e}else var i=!0;if(i)if(m.note!==void 0){let k=e;if(typeof m.note!="strin\
g")return R.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0}}}}else return R.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return R.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=h===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return R.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return G.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=e;for(let l in r)if(!(l==="claimId"||l==="against"||l==="spans")){return G.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.claimId!==void 0){let l=e;if(typeof r.claimId!="string")return G.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=l===e}else var t=!0;if(t){if(r.against!==void 0){let l=e;if(typeof r.against!="string")return G.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=l===e}else var t=!0;if(t)if(r.spans!==void 0){let l=r.spans,g=e;if(e===g)if(Array.isArray(l)){var u=!0;
let h=l.length;for(let d=0;d<h;d++){let y=l[d],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(y)){let b;if(y.start===
void 0&&(b="start")||y.end===void 0&&(b="end"))return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;
for(let c in y)if(!(c==="start"||c==="end")){return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additio\
nal properties"}],!1;break}if(v===e){if(y.start!==void 0){let c=y.start,_=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&
isFinite(c)))return G.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof c=="number"&&isFinite(c)&&
(c<0||isNaN(c)))return G.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=_===e}else var p=!0;if(p)
if(y.end!==void 0){let c=y.end,_=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return G.errors=[{instancePath:s+
"/spans/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return G.errors=[{instancePath:s+"/span\
s/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var p=_===e}else var p=!0}}}else return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else
return G.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=g===e}else var t=!0}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function E(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.id===void 0&&(m="id")||r.eventId===void 0&&(m="eventId")||r.subject===void 0&&(m="subject")||r.label===void 0&&
(m="label")||r.topics===void 0&&(m="topics")||r.claimIds===void 0&&(m="claimIds")||r.sourceIds===void 0&&(m="sourceIds")||
r.independentOrigins===void 0&&(m="independentOrigins")||r.verdict===void 0&&(m="verdict")||r.severity===void 0&&(m="sev\
erity")||r.agreements===void 0&&(m="agreements")||r.differences===void 0&&(m="differences")||r.confidence===void 0&&(m="\
confidence"))return E.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let h=e;for(let d in r)if(!Se.call(ur.properties,d)){return E.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(h===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return E.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.eventId!==void 0){let d=e;if(typeof r.eventId!="string")return E.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.subject!==void 0){let d=e;ve(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:P,dynamicAnchors:w})||(a=a===null?ve.errors:a.concat(ve.errors),e=a.length);var t=d===e}else var t=!0;if(t){
if(r.label!==void 0){let d=e;if(typeof r.label!="string")return E.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.
topics!==void 0){let d=r.topics,y=e;if(e===y)if(Array.isArray(d)){var u=!0;let k=d.length;for(let b=0;b<k;b++){let v=e;if(typeof d[b]!=
"string")return E.errors=[{instancePath:s+"/topics/"+b,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=v===e;if(!u)break}}else return E.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let d=r.claimIds,y=e;if(e===y)if(Array.isArray(d)){var p=!0;let k=d.length;for(let b=0;b<k;b++){
let v=e;if(typeof d[b]!="string")return E.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e;if(!p)break}}else return E.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,y=e;if(e===y)if(Array.isArray(
d)){var i=!0;let k=d.length;for(let b=0;b<k;b++){let v=e;if(typeof d[b]!="string")return E.errors=[{instancePath:s+"/sou\
rceIds/"+b,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=v===e;if(!i)break}}else return E.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return E.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;Oe(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:P,dynamicAnchors:w})||(a=a===null?Oe.errors:a.concat(Oe.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;be(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:P,dynamicAnchors:w})||(a=a===null?be.errors:a.concat(be.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let k=d.length;
for(let b=0;b<k;b++){let v=e;ue(d[b],{instancePath:s+"/agreements/"+b,parentData:d,parentDataProperty:b,rootData:P,dynamicAnchors:w})||
(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var n=v===e;if(!n)break}}else return E.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,y=e;if(e===y)if(Array.isArray(d)){var l=!0;let k=d.
length;for(let b=0;b<k;b++){let v=e;R(d[b],{instancePath:s+"/differences/"+b,parentData:d,parentDataProperty:b,rootData:P,
dynamicAnchors:w})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var l=v===e;if(!l)break}}else return E.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.contrasts!==void 0){let d=r.contrasts,y=e;if(e===y)if(Array.isArray(
d)){var g=!0;let k=d.length;for(let b=0;b<k;b++){let v=e;G(d[b],{instancePath:s+"/contrasts/"+b,parentData:d,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?G.errors:a.concat(G.errors),e=a.length);var g=v===e;if(!g)break}}else return E.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,y=e;if(e===y)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return E.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return E.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return E.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return E.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.
errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={enum:["scope","aim","ban"]};function Ve(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ve.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Ve.errors=a,e===0):(Ve.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.
enum},message:"must be equal to one of the allowed values"}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function J(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return J.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let l=e;for(let g in r)
if(!(g==="label"||g==="share"||g==="sourceIds"||g==="mentions")){return J.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(r.label!==void 0){let g=e;if(typeof r.label!="string")return J.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.share!==void 0){let g=r.share,m=e;if(!(g==="all"||g==="some"||g==="one"))return J.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:Pr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let g=r.sourceIds,m=e;if(e===
m)if(Array.isArray(g)){var u=!0;let d=g.length;for(let y=0;y<d;y++){let f=e;if(typeof g[y]!="string")return J.errors=[{instancePath:s+
"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e;if(!u)break}}else return J.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.mentions!==
void 0){let g=r.mentions,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let d=g.length;for(let y=0;y<d;y++){let f=g[y],k=e;if(e===
k)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.claimId===void 0&&(v="cla\
imId")||f.evidence===void 0&&(v="evidence"))return J.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{
let c=e;for(let _ in f)if(!(_==="sourceId"||_==="claimId"||_==="evidence")){return J.errors=[{instancePath:s+"/mentions/"+
y,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(f.sourceId!==void 0){let _=e;if(typeof f.sourceId!=
"string")return J.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=_===e}else var i=!0;if(i){if(f.
claimId!==void 0){let _=e;if(typeof f.claimId!="string")return J.errors=[{instancePath:s+"/mentions/"+y+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=_===e}else var i=!0;if(i)if(f.evidence!==void 0){let _=e;V(f.evidence,{instancePath:s+"/mentions/"+y+"/evidence",parentData:f,
parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var i=_===
e}else var i=!0}}}}else return J.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var p=k===e;if(!p)break}}else return J.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return J.errors=a,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ce.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return ce.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let l in r)
if(!(l==="kind"||l==="sourceIds"||l==="members")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let l=e;Ve(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:P,dynamicAnchors:w})||
(a=a===null?Ve.errors:a.concat(Ve.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let l=r.sourceIds,
g=e;if(e===g)if(Array.isArray(l)){var u=!0;let h=l.length;for(let d=0;d<h;d++){let y=e;if(typeof l[d]!="string")return ce.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return ce.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t)if(r.members!==void 0){let l=r.members,g=e;if(e===g)if(Array.isArray(l)){var p=!0;let h=l.length;for(let d=0;d<h;d++){
let y=e;J(l[d],{instancePath:s+"/members/"+d,parentData:l,parentDataProperty:d,rootData:P,dynamicAnchors:w})||(a=a===null?
J.errors:a.concat(J.errors),e=a.length);var p=y===e;if(!p)break}}else return ce.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let h=e;for(let d in r)if(!(d==="id"||d===
"speaker"||d==="wordings"||d==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
id!==void 0){let d=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.speaker!==void 0){let d=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.wordings!==void 0){let d=r.
wordings,y=e;if(e===y)if(Array.isArray(d)){var u=!0;let k=d.length;for(let b=0;b<k;b++){let v=d[b],c=e;if(e===c)if(v&&typeof v==
"object"&&!Array.isArray(v)){let N;if(v.sourceId===void 0&&(N="sourceId")||v.start===void 0&&(N="start")||v.end===void 0&&
(N="end")||v.text===void 0&&(N="text"))return O.errors=[{instancePath:s+"/wordings/"+b,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{let j=e;
for(let I in v)if(!(I==="sourceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+b,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(j===e){if(v.sourceId!==void 0){let I=e;if(typeof v.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+b+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if(v.
start!==void 0){let I=v.start,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+
"/wordings/"+b+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/wordings/"+b+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var p=T===e}else var p=!0;if(p){if(v.end!==void 0){let I=v.end,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+b+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/wordings/"+b+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=T===
e}else var p=!0;if(p){if(v.text!==void 0){let I=e;if(typeof v.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+b+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=I===e}else var p=!0;if(p)if(v.speaker!==void 0){let I=e;if(typeof v.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+b+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+b,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var u=c===e;if(!u)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.diffs!==void 0){
let d=r.diffs,y=e;if(e===y)if(Array.isArray(d)){var i=!0;let k=d.length;for(let b=0;b<k;b++){let v=d[b],c=e;if(e===c)if(v&&
typeof v=="object"&&!Array.isArray(v)){let N;if(v.from===void 0&&(N="from")||v.to===void 0&&(N="to")||v.edits===void 0&&
(N="edits"))return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{let j=e;for(let I in v)if(!(I==="from"||
I==="to"||I==="edits")){return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(j===e){if(v.from!==void 0){let I=v.from,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=
[{instancePath:s+"/diffs/"+b+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/diffs/"+b+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else var n=!0;if(n){if(v.to!==void 0){let I=v.to,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/diffs/"+b+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/diffs/"+b+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else
var n=!0;if(n)if(v.edits!==void 0){let I=v.edits,T=e;if(e===T)if(Array.isArray(I)){var l=!0;let C=I.length;for(let he=0;he<
C;he++){let W=I[he],Pe=e;if(e===Pe)if(W&&typeof W=="object"&&!Array.isArray(W)){let Re;if(W.op===void 0&&(Re="op")||W.text===
void 0&&(Re="text"))return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+he,schemaPath:"#/properties/diffs/items/prope\
rties/edits/items/required",keyword:"required",params:{missingProperty:Re},message:"must have required property '"+Re+"'"}],
!1;{let Ge=e;for(let ke in W)if(!(ke==="op"||ke==="text")){return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+he,schemaPath:"\
#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ke},
message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(W.op!==void 0){let ke=W.op,Je=e;if(!(ke==="equal"||
ke==="delete"||ke==="insert"))return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+he+"/op",schemaPath:"#/properties/d\
iffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:kr.properties.diffs.items.properties.
edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var g=Je===e}else var g=!0;if(g)
if(W.text!==void 0){let ke=e;if(typeof W.text!="string")return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+he+"/text",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var g=ke===e}else var g=!0}}}else return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+he,
schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var l=Pe===e;if(!l)break}}else return O.errors=[{instancePath:s+"/diffs/"+b+"/edits",schemaPath:"#/propert\
ies/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=T===e}else
var n=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=c===e;if(!i)break}}else return O.errors=[{instancePath:s+"/di\
ffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return O.errors=a,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return X.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let l=e;for(let g in r)
if(!(g==="entityId"||g==="names")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.entityId!==
void 0){let g=e;if(typeof r.entityId!="string")return X.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t)if(r.names!==
void 0){let g=r.names,m=e;if(e===m)if(Array.isArray(g)){var u=!0;let d=g.length;for(let y=0;y<d;y++){let f=g[y],k=e;if(e===
k)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.texts===void 0&&(v="texts"))
return X.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{let c=e;for(let _ in f)if(!(_==="sourceId"||_==="texts")){return X.errors=
[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(c===e){if(f.sourceId!==void 0){let _=e;
if(typeof f.sourceId!="string")return X.errors=[{instancePath:s+"/names/"+y+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0;
if(p)if(f.texts!==void 0){let _=f.texts,N=e;if(e===N)if(Array.isArray(_)){var i=!0;let I=_.length;for(let T=0;T<I;T++){let q=e;
if(typeof _[T]!="string")return X.errors=[{instancePath:s+"/names/"+y+"/texts/"+T,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=q===e;if(!i)break}}else
return X.errors=[{instancePath:s+"/names/"+y+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=N===e}else var p=!0}}}else return X.errors=[{instancePath:s+
"/names/"+y,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=k===e;if(!u)break}}else return X.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return X.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.matrix===void 0&&(d="matrix")||r.pairs===void 0&&(d="pairs")||r.bySource===void 0&&(d="bySource"))return $.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have require\
d property '"+d+"'"}],!1;{let y=e;for(let f in r)if(!(f==="matrix"||f==="pairs"||f==="bySource")){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let f=r.matrix,k=e;if(e===k)if(Array.isArray(f)){var t=!0;
let b=f.length;for(let v=0;v<b;v++){let c=f[v],_=e;if(e===_)if(c&&typeof c=="object"&&!Array.isArray(c)){let j;if(c.groupId===
void 0&&(j="groupId")||c.sourceIds===void 0&&(j="sourceIds"))return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{let I=e;for(let T in c)if(!(T==="groupId"||T==="sourceIds")){return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"mu\
st NOT have additional properties"}],!1;break}if(I===e){if(c.groupId!==void 0){let T=e;if(typeof c.groupId!="string")return $.
errors=[{instancePath:s+"/matrix/"+v+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=T===e}else var u=!0;if(u)if(c.sourceIds!==void 0){let T=c.
sourceIds,q=e;if(e===q)if(Array.isArray(T)){var p=!0;let he=T.length;for(let W=0;W<he;W++){let Pe=e;if(typeof T[W]!="str\
ing")return $.errors=[{instancePath:s+"/matrix/"+v+"/sourceIds/"+W,schemaPath:"#/properties/matrix/items/properties/sour\
ceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=Pe===e;if(!p)break}}else return $.
errors=[{instancePath:s+"/matrix/"+v+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var u=q===e}else var u=!0}}}else return $.errors=[{instancePath:s+
"/matrix/"+v,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=_===e;if(!t)break}}else return $.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0;if(i){if(r.pairs!==void 0){let f=r.pairs,
k=e;if(e===k)if(Array.isArray(f)){var n=!0;let v=f.length;for(let c=0;c<v;c++){let _=f[c],N=e;if(e===N)if(_&&typeof _=="\
object"&&!Array.isArray(_)){let I;if(_.a===void 0&&(I="a")||_.b===void 0&&(I="b")||_.shared===void 0&&(I="shared")||_.agreeing===
void 0&&(I="agreeing")||_.similar===void 0&&(I="similar")||_.differing===void 0&&(I="differing")||_.conflicting===void 0&&
(I="conflicting"))return $.errors=[{instancePath:s+"/pairs/"+c,schemaPath:"#/properties/pairs/items/required",keyword:"r\
equired",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"a"||q==="b"||q==="shared"||q==="agreeing"||q==="similar"||q==="differing"||q==="conflicting")){return $.errors=[{instancePath:s+
"/pairs/"+c,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(T===e){if(_.a!==void 0){let q=e;if(typeof _.a!="string")return $.
errors=[{instancePath:s+"/pairs/"+c+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var l=q===e}else var l=!0;if(l){if(_.b!==void 0){let q=e;if(typeof _.b!="st\
ring")return $.errors=[{instancePath:s+"/pairs/"+c+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=q===e}else var l=!0;if(l){if(_.shared!==void 0){let q=_.
shared,C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/share\
d",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===C&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/\
shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var l=C===e}else var l=!0;if(l){if(_.agreeing!==void 0){let q=_.agreeing,C=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/agreeing",schemaPath:"#/propert\
ies/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&
typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/agreeing",schemaPath:"#/\
properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var l=C===e}else var l=!0;if(l){if(_.similar!==void 0){let q=_.similar,C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(
q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/similar",schemaPath:"#/properties/pairs/items/properties\
/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof q=="number"&&isFinite(
q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+c+"/similar",schemaPath:"#/properties/pairs/items/propert\
ies/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=C===e}else var l=!0;
if(l){if(_.differing!==void 0){let q=_.differing,C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=
[{instancePath:s+"/pairs/"+c+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===C&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.
errors=[{instancePath:s+"/pairs/"+c+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=C===e}else var l=!0;if(l)if(_.conflicting!==
void 0){let q=_.conflicting,C=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+
"/pairs/"+c+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===C&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+
"/pairs/"+c+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=C===e}else var l=!0}}}}}}}}else return $.errors=[{instancePath:s+
"/pairs/"+c,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=N===e;if(!n)break}}else return $.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0;if(i)if(r.bySource!==void 0){let f=r.
bySource,k=e;if(e===k)if(Array.isArray(f)){var g=!0;let v=f.length;for(let c=0;c<v;c++){let _=f[c],N=e;if(e===N)if(_&&typeof _==
"object"&&!Array.isArray(_)){let I;if(_.sourceId===void 0&&(I="sourceId")||_.only===void 0&&(I="only")||_.leavesOut===void 0&&
(I="leavesOut"))return $.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"sourceId"||q==="only"||q==="leavesOut")){return $.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have addi\
tional properties"}],!1;break}if(T===e){if(_.sourceId!==void 0){let q=e;if(typeof _.sourceId!="string")return $.errors=[
{instancePath:s+"/bySource/"+c+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(_.only!==void 0){let q=_.only,
C=e;if(e===C)if(Array.isArray(q)){var h=!0;let W=q.length;for(let Pe=0;Pe<W;Pe++){let Ke=e;if(typeof q[Pe]!="string")return $.
errors=[{instancePath:s+"/bySource/"+c+"/only/"+Pe,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=Ke===e;if(!h)break}}else return $.errors=[{instancePath:s+
"/bySource/"+c+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=C===e}else var m=!0;if(m)if(_.leavesOut!==void 0){let q=_.leavesOut,C=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/bySource/"+c+"/leavesOut",schemaPath:"#/pro\
perties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===C&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/bySource/"+c+"/leavesOut",
schemaPath:"#/properties/bySource/items/properties/leavesOut/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var m=C===e}else var m=!0}}}}else return $.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=N===e;if(!g)
break}}else return $.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceIds")||r.claimIds===void 0&&(i="claimI\
ds"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;{let n=e;for(let l in r)if(!(l==="text"||l==="display"||l==="entityId"||l==="gro\
upId"||l==="sourceIds"||l==="claimIds")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
text!==void 0){let l=e;if(typeof r.text!="string")return te.errors=[{instancePath:s+"/text",schemaPath:"#/properties/tex\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.display!==
void 0){let l=e;z(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:P,dynamicAnchors:w})||
(a=a===null?z.errors:a.concat(z.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.entityId!==void 0){let l=e;if(typeof r.
entityId!="string")return te.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.groupId!==void 0){let l=e;if(typeof r.
groupId!="string")return te.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let l=r.sourceIds,
g=e;if(e===g)if(Array.isArray(l)){var u=!0;let h=l.length;for(let d=0;d<h;d++){let y=e;if(typeof l[d]!="string")return te.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return te.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t)if(r.claimIds!==void 0){let l=r.claimIds,g=e;if(e===g)if(Array.isArray(l)){var p=!0;let h=l.length;for(let d=0;d<h;d++){
let y=e;if(typeof l[d]!="string")return te.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=y===e;if(!p)break}}else return te.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=g===e}else var t=!0}}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return te.errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Y(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.id===void 0&&(n="id")||r.label===void 0&&(n="label")||r.groupIds===void 0&&(n="groupIds")||r.answers===void 0&&
(n="answers"))return Y.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let l=e;for(let g in r)if(!(g==="id"||g==="label"||g==="groupIds"||g==="answe\
rs")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let g=e;if(typeof r.id!="string")return Y.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=g===e}else var t=!0;if(t){if(r.label!==void 0){let g=r.label,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.
isArray(g)){let d=e;for(let y in g)if(!(y==="ar"||y==="en")){return Y.errors=[{instancePath:s+"/label",schemaPath:"#/pro\
perties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have \
additional properties"}],!1;break}if(d===e){if(g.ar!==void 0){let y=e;if(typeof g.ar!="string")return Y.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=y===e}else var u=!0;if(u)if(g.en!==void 0){let y=e;if(typeof g.en!="string")return Y.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=y===e}else var u=!0}}else return Y.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.groupIds!==void 0){
let g=r.groupIds,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let d=g.length;for(let y=0;y<d;y++){let f=e;if(typeof g[y]!=
"string")return Y.errors=[{instancePath:s+"/groupIds/"+y,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=f===e;if(!p)break}}else return Y.errors=[{instancePath:s+"/groupIds",
schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else
var t=!0;if(t)if(r.answers!==void 0){let g=r.answers,m=e;if(e===m)if(Array.isArray(g)){var i=!0;let d=g.length;for(let y=0;y<
d;y++){let f=e;te(g[y],{instancePath:s+"/answers/"+y,parentData:g,parentDataProperty:y,rootData:P,dynamicAnchors:w})||(a=
a===null?te.errors:a.concat(te.errors),e=a.length);var i=f===e;if(!i)break}}else return Y.errors=[{instancePath:s+"/answ\
ers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Y.errors=a,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.code===void 0&&(u="code")||r.message===void 0&&(u="message"))return ie.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return ie.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(p===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return ie.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return ie.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return ie.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ie.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ie.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.schemaVersion===
void 0&&(k="schemaVersion")||r.engine===void 0&&(k="engine")||r.sources===void 0&&(k="sources")||r.origins===void 0&&(k=
"origins")||r.claims===void 0&&(k="claims")||r.entities===void 0&&(k="entities")||r.events===void 0&&(k="events")||r.groups===
void 0&&(k="groups")||r.quotations===void 0&&(k="quotations")||r.naming===void 0&&(k="naming")||r.coverage===void 0&&(k=
"coverage")||r.topics===void 0&&(k="topics")||r.diagnostics===void 0&&(k="diagnostics"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{let b=e;for(let v in r)if(!Se.call(rr.properties,v)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(r.schemaVersion!==void 0){let v=e;if(r.schemaVersion!=="1")return Z.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=v===e}else var t=!0;if(t){if(r.engine!==void 0){let v=e;me(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:P,dynamicAnchors:w})||(a=a===null?me.errors:a.concat(me.errors),e=a.length);var t=v===
e}else var t=!0;if(t){if(r.sources!==void 0){let v=r.sources,c=e;if(e===c)if(Array.isArray(v)){var u=!0;let N=v.length;for(let j=0;j<
N;j++){let I=e;F(v[j],{instancePath:s+"/sources/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=
a===null?F.errors:a.concat(F.errors),e=a.length);var u=I===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0;if(t){if(r.origins!==void 0){let v=r.origins,c=e;if(e===c)if(Array.isArray(v)){var p=!0;let N=v.length;for(let j=0;j<
N;j++){let I=e;K(v[j],{instancePath:s+"/origins/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=
a===null?K.errors:a.concat(K.errors),e=a.length);var p=I===e;if(!p)break}}else return Z.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0;if(t){if(r.claims!==void 0){let v=r.claims,c=e;if(e===c)if(Array.isArray(v)){var i=!0;let N=v.length;for(let j=0;j<
N;j++){let I=e;L(v[j],{instancePath:s+"/claims/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===
null?L.errors:a.concat(L.errors),e=a.length);var i=I===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){
if(r.entities!==void 0){let v=r.entities,c=e;if(e===c)if(Array.isArray(v)){var n=!0;let N=v.length;for(let j=0;j<N;j++){
let I=e;M(v[j],{instancePath:s+"/entities/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?
M.errors:a.concat(M.errors),e=a.length);var n=I===e;if(!n)break}}else return Z.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t){if(r.events!==void 0){let v=r.events,c=e;if(e===c)if(Array.isArray(v)){var l=!0;let N=v.length;for(let j=0;j<N;j++){
let I=e;oe(v[j],{instancePath:s+"/events/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?
oe.errors:a.concat(oe.errors),e=a.length);var l=I===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){
if(r.groups!==void 0){let v=r.groups,c=e;if(e===c)if(Array.isArray(v)){var g=!0;let N=v.length;for(let j=0;j<N;j++){let I=e;
E(v[j],{instancePath:s+"/groups/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?E.errors:
a.concat(E.errors),e=a.length);var g=I===e;if(!g)break}}else return Z.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){
if(r.lists!==void 0){let v=r.lists,c=e;if(e===c)if(Array.isArray(v)){var m=!0;let N=v.length;for(let j=0;j<N;j++){let I=e;
ce(v[j],{instancePath:s+"/lists/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?ce.errors:
a.concat(ce.errors),e=a.length);var m=I===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.
quotations!==void 0){let v=r.quotations,c=e;if(e===c)if(Array.isArray(v)){var h=!0;let N=v.length;for(let j=0;j<N;j++){let I=e;
O(v[j],{instancePath:s+"/quotations/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?O.errors:
a.concat(O.errors),e=a.length);var h=I===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t){if(r.naming!==void 0){let v=r.naming,c=e;if(e===c)if(Array.isArray(v)){var d=!0;let N=v.length;for(let j=0;j<N;j++){
let I=e;X(v[j],{instancePath:s+"/naming/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?
X.errors:a.concat(X.errors),e=a.length);var d=I===e;if(!d)break}}else return Z.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){
if(r.coverage!==void 0){let v=e;$(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:P,
dynamicAnchors:w})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=v===e}else var t=!0;if(t){if(r.topics!==void 0){
let v=r.topics,c=e;if(e===c)if(Array.isArray(v)){var y=!0;let N=v.length;for(let j=0;j<N;j++){let I=e;Y(v[j],{instancePath:s+
"/topics/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?Y.errors:a.concat(Y.errors),e=
a.length);var y=I===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let v=r.diagnostics,c=e;if(e===c)if(Array.isArray(v)){var f=!0;let N=v.length;for(let j=0;j<N;j++){let I=e;ie(v[j],{instancePath:s+
"/diagnostics/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:w})||(a=a===null?ie.errors:a.concat(ie.errors),
e=a.length);var f=I===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Le;var wr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},Ir=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2})?)?$","u");function Q(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.text===void 0&&(u="text"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="lang\
uage")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i==
"string"){if(_e(i)>200)return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(_e(i)<1)return Q.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i==
"string"){if(_e(i)<1)return Q.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return Q.errors=[{instancePath:s+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
publisher!==void 0){let i=e;if(typeof r.publisher!="string")return Q.errors=[{instancePath:s+"/publisher",schemaPath:"#/\
properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!Ir.test(i))return Q.errors=
[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\
\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d\
{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return Q.errors=[{instancePath:s+"/published\
At",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return Q.errors=[{instancePath:s+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.language!==void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return Q.errors=[{instancePath:s+"/language",schemaPath:"\
#/properties/language/enum",keyword:"enum",params:{allowedValues:wr.properties.language.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Le(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;Q(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:P,dynamicAnchors:w})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var t=i===e;if(!t)break}}else return Le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Le.
errors=a,e===0}Le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Fr=Me;function Me(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;S(r[p],
{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:P,dynamicAnchors:w})||(a=a===null?S.errors:a.concat(S.errors),
e=a.length);var t=i===e;if(!t)break}}else return Me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return Me.errors=a,e===0}Me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{jr as validateAskSettings,xr as validateJudgeAnswer,Ar as validateOptions,Nr as validatePassage,$r as validateRenderOptions,
Dr as validateReport,Or as validateSources,Fr as validateTopics};
