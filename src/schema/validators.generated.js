// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var ar=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Je=ar(Ue=>{"use strict";Object.defineProperty(Ue,"__esModule",{value:!0});function Ge(r){let s=r.length,x=0,N=0,b;for(;N<
s;)x++,b=r.charCodeAt(N++),b>=55296&&b<=56319&&N<s&&(b=r.charCodeAt(N),(b&64512)===56320&&N++);return x}Ue.default=Ge;Ge.
code='require("ajv/dist/runtime/ucs2length").default'});var Sr=W,nr={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function W(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let o in r)if(!(o==="batchSize"||o==="concurrency"||o==="\
timeoutMs"||o==="retries"||o==="maxPairs"||o==="maxTexts")){return W.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.batchSize!==void 0){let o=r.batchSize,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return W.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return W.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<1||isNaN(o)))return W.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let o=r.timeoutMs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return W.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(o<1||isNaN(o))return W.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let o=r.retries,i=e;if(!(o===0||o===1))return W.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:nr.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let o=r.maxPairs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return W.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return W.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let o=r.maxTexts,i=e;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o)))return W.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return W.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=a,e===0}W.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=xe,or={type:"object",additionalProperties:!1,properties:{language:{$ref:"\
#/$defs/Language"},detail:{enum:["short","full"]},sources:{type:"array",items:{$ref:"source.json"}}}},pr={enum:["ar","en"]};
function _e(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=_e.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="ar"||r==="en"?(_e.errors=a,
e===0):(_e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},message:"must be eq\
ual to one of the allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var mr={$id:"https://crossclaim.d\
ev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{id:{type:"string",minLength:1,
maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"string"},publishedAt:{type:"strin\
g",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},url:{type:"string"},language:{
enum:["ar","en"]}}},De=Je().default,dr=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)\
?$","u");function E(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,
e=0,p=E.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.id===void 0&&(u="id")||r.text===void 0&&(u="text"))return E.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="language")){return E.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i=="string"){
if(De(i)>200)return E.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(De(i)<1)return E.errors=[{instancePath:s+"/id",schemaPath:"#/pr\
operties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return E.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i=="string"){if(De(i)<
1)return E.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:s+"/text",schemaPath:"#/propert\
ies/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.
title!==void 0){let i=e;if(typeof r.title!="string")return E.errors=[{instancePath:s+"/title",schemaPath:"#/properties/t\
itle/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==
void 0){let i=e;if(typeof r.publisher!="string")return E.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/p\
ublisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!dr.test(i))return E.errors=[{instancePath:s+
"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2\
}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d\
{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return E.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/prope\
rties/publishedAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.url!==void 0){let i=e;if(typeof r.url!="string")return E.errors=[{instancePath:s+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==
void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return E.errors=[{instancePath:s+"/language",schemaPath:"#/propert\
ies/language/enum",keyword:"enum",params:{allowedValues:mr.properties.language.enum},message:"must be equal to one of th\
e allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o=e;for(let i in r)if(!(i==="language"||i==="detail"||i==="sources")){return xe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(r.language!==void 0){let i=e;_e(r.language,{instancePath:s+
"/language",parentData:r,parentDataProperty:"language",rootData:b,dynamicAnchors:k})||(a=a===null?_e.errors:a.concat(_e.
errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.detail!==void 0){let i=r.detail,n=e;if(!(i==="short"||i==="full"))
return xe.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:or.
properties.detail.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t)if(r.sources!==
void 0){let i=r.sources,n=e;if(e===n)if(Array.isArray(i)){var u=!0;let c=i.length;for(let m=0;m<c;m++){let h=e;E(i[m],{instancePath:s+
"/sources/"+m,parentData:i,parentDataProperty:m,rootData:b,dynamicAnchors:k})||(a=a===null?E.errors:a.concat(E.errors),e=
a.length);var u=h===e;if(!u)break}}else return xe.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=n===e}else var t=!0}}}else return xe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=
a,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=G,lr={$id:"https://crossclaim.dev/schema/1/judge.\
json",type:"object",additionalProperties:!1,required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",
additionalProperties:!1,required:["pair","relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},
relation:{enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","update","contradi\
ction","complementary","unrelated"]},confidence:{type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function G(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=G.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.verdicts===void 0&&(o="verdicts"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return G.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.
isArray(n)){var t=!0;let c=n.length;for(let m=0;m<c;m++){let h=n[m],l=e;if(e===l)if(h&&typeof h=="object"&&!Array.isArray(
h)){let f;if(h.pair===void 0&&(f="pair")||h.relation===void 0&&(f="relation")||h.confidence===void 0&&(f="confidence")||
h.because===void 0&&(f="because"))return G.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/properties/verdicts/item\
s/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let w=e;for(let P in h)
if(!(P==="pair"||P==="relation"||P==="confidence"||P==="because")){return G.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"\
#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"\
must NOT have additional properties"}],!1;break}if(w===e){if(h.pair!==void 0){let P=h.pair,v=e;if(!(typeof P=="number"&&
!(P%1)&&!isNaN(P)&&isFinite(P)))return G.errors=[{instancePath:s+"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdict\
s/items/properties/pair/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof P==
"number"&&isFinite(P)&&(P<0||isNaN(P)))return G.errors=[{instancePath:s+"/verdicts/"+m+"/pair",schemaPath:"#/properties/\
verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=v===
e}else var u=!0;if(u){if(h.relation!==void 0){let P=h.relation,v=e;if(!(P==="undetermined"||P==="scope-mismatch"||P==="a\
ttributed-dispute"||P==="framing"||P==="detail"||P==="approximate"||P==="update"||P==="contradiction"||P==="complementar\
y"||P==="unrelated"))return G.errors=[{instancePath:s+"/verdicts/"+m+"/relation",schemaPath:"#/properties/verdicts/items\
/properties/relation/enum",keyword:"enum",params:{allowedValues:lr.properties.verdicts.items.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var u=v===e}else var u=!0;if(u){if(h.confidence!==void 0){let P=h.confidence,
v=e;if(e===v)if(typeof P=="number"&&isFinite(P)){if(P>1||isNaN(P))return G.errors=[{instancePath:s+"/verdicts/"+m+"/conf\
idence",schemaPath:"#/properties/verdicts/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(P<0||isNaN(P))return G.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"\
#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return G.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/i\
tems/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var u=v===e}else var u=!0;
if(u)if(h.because!==void 0){let P=e;if(typeof h.because!="string")return G.errors=[{instancePath:s+"/verdicts/"+m+"/beca\
use",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var u=P===e}else var u=!0}}}}}else return G.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/prope\
rties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e;if(!t)break}}else
return G.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=Ie;function Ie(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u=e;for(let o in r)if(!(o==="concurrency"||o==="memoryMb")){return Ie.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return Ie.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return Ie.
errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.memoryMb!==void 0){let o=r.memoryMb,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryM\
b/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<16||isNaN(o)))return Ie.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/minimum",keyword:"minim\
um",params:{comparison:">=",limit:16},message:"must be >= 16"}],!1;var t=i===e}else var t=!0}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=a,e===0}Ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var zr=Ce;var ur={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Oe(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Oe.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Oe.errors=a,e===
0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ur.enum},message:"must be equal \
to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<3)return L.
errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must NOT have few\
er than 3 properties"}],!1;{let d;if(r.id===void 0&&(d="id")||r.label===void 0&&(d="label"))return L.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let c=e;for(let m in r)if(!(m==="id"||m==="label"||m==="concepts"||m==="roles"||m==="terms")){return L.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=r.id,h=e;if(e===h)if(typeof m=="string"){if(De(m)>200)
return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(De(m)<1)return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return L.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0;if(t){if(r.label!==void 0){let m=r.label,h=e;if(e===h)if(m&&typeof m=="object"&&!Array.isArray(
m)){let y=e;for(let f in m)if(!(f==="ar"||f==="en")){return L.errors=[{instancePath:s+"/label",schemaPath:"#/properties/\
label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have addition\
al properties"}],!1;break}if(y===e){if(m.ar!==void 0){let f=e;if(typeof m.ar!="string")return L.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e}else var u=!0;if(u)if(m.en!==void 0){let f=e;if(typeof m.en!="string")return L.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e}else var u=!0}}else return L.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;if(t){if(r.concepts!==void 0){
let m=r.concepts,h=e;if(e===h)if(Array.isArray(m)){var o=!0;let y=m.length;for(let f=0;f<y;f++){let w=e;if(typeof m[f]!=
"string")return L.errors=[{instancePath:s+"/concepts/"+f,schemaPath:"#/properties/concepts/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=w===e;if(!o)break}}else return L.errors=[{instancePath:s+"/concepts",
schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else
var t=!0;if(t){if(r.roles!==void 0){let m=r.roles,h=e;if(e===h)if(Array.isArray(m)){var i=!0;let y=m.length;for(let f=0;f<
y;f++){let w=e;Oe(m[f],{instancePath:s+"/roles/"+f,parentData:m,parentDataProperty:f,rootData:b,dynamicAnchors:k})||(a=a===
null?Oe.errors:a.concat(Oe.errors),e=a.length);var i=w===e;if(!i)break}}else return L.errors=[{instancePath:s+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t)
if(r.terms!==void 0){let m=r.terms,h=e;if(e===h)if(Array.isArray(m)){var n=!0;let y=m.length;for(let f=0;f<y;f++){let w=e;
if(typeof m[f]!="string")return L.errors=[{instancePath:s+"/terms/"+f,schemaPath:"#/properties/terms/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}else return L.errors=[{instancePath:s+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Fe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let o=0;o<u;o++){
let i=e;L(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:b,dynamicAnchors:k})||(a=a===null?L.errors:
a.concat(L.errors),e=a.length);var t=i===e;if(!t)break}}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Fe.errors=a,e===0}Fe.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Ce(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let t=e;for(let u in r)if(u!=="topics"){return Ce.errors=[{instancePath:s,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional proper\
ties"}],!1;break}t===e&&r.topics!==void 0&&(Fe(r.topics,{instancePath:s+"/topics",parentData:r,parentDataProperty:"topic\
s",rootData:b,dynamicAnchors:k})||(a=a===null?Fe.errors:a.concat(Fe.errors),e=a.length))}else return Ce.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ce.errors=a,e===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=le;function le(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.sourceId===void 0&&(u="sourceId")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end"))return le.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.sourceId!==void 0){let o=r.sourceId,i=e;if(e===i)if(typeof o=="string"){if(De(o)>200)return le.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(De(o)<1)return le.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return le.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let o=r.start,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return le.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o)))return le.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let o=r.end,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return le.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))
return le.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return le.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=a,e===0}le.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var Br=J,fr={$id:"https://crossclaim.dev/schema/1/read-source.json",type:"\
object",additionalProperties:!1,required:["readVersion","engine","source","language","words","phrases","met","digest"],properties:{
readVersion:{type:"string"},engine:{type:"string"},source:{$ref:"source.json"},language:{enum:["ar","en"]},words:{type:"\
integer",minimum:0},phrases:{type:"array",items:{$ref:"#/$defs/ReadPhrase"}},met:{type:"array",items:{type:"integer",minimum:0}},
digest:{type:"string",pattern:"^[0-9a-f]{64}$"}},$defs:{ReadPhrase:{type:"object",additionalProperties:!1,required:["cat\
egory","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","vague","unit","\
currency","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","nationality","place",
"placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","according","speaker","certa\
inty","negation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerplate"]},id:{type:"\
string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"#/$defs/ReadLead"},tail:{
$ref:"#/$defs/ReadTail"}}},ReadLead:{type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{type:"\
integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},future:{const:!0}}},
ReadTail:{type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{type:"integer",minimum:0},ending:{
enum:["a","ah","an","at","hamza-a","i","in","n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","pos\
sessive","ed","ing"]},pronoun:{enum:["him","her","them","them-feminine","both","us","you","you-all","you-both"]},number:{
enum:["dual","plural"]},gender:{enum:["feminine"]},nisba:{const:!0}}}}},Xe={type:"object",additionalProperties:!1,required:[
"category","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","vague","uni\
t","currency","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","nationality","p\
lace","placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","according","speaker",
"certainty","negation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerplate"]},id:{
type:"string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"#/$defs/ReadLead"},
tail:{$ref:"#/$defs/ReadTail"}}},Ye={type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{type:"\
integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},future:{const:!0}}};
function pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.letters===void 0&&(u="letters"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i===
"letters"||i==="conjunction"||i==="preposition"||i==="article"||i==="future")){return pe.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(o===e){if(r.letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return pe.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return pe.errors=[{instancePath:s+
"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.conjunction!==void 0){let i=r.conjunction,n=e;if(!(i==="and"||i==="so"))
return pe.errors=[{instancePath:s+"/conjunction",schemaPath:"#/properties/conjunction/enum",keyword:"enum",params:{allowedValues:Ye.
properties.conjunction.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.
preposition!==void 0){let i=r.preposition,n=e;if(!(i==="in"||i==="for"||i==="like"))return pe.errors=[{instancePath:s+"/\
preposition",schemaPath:"#/properties/preposition/enum",keyword:"enum",params:{allowedValues:Ye.properties.preposition.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.article!==void 0){let i=e;
if(r.article!==!0)return pe.errors=[{instancePath:s+"/article",schemaPath:"#/properties/article/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.future!==void 0){let i=e;if(r.
future!==!0)return pe.errors=[{instancePath:s+"/future",schemaPath:"#/properties/future/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=a,e===0}pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ke={type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{
type:"integer",minimum:0},ending:{enum:["a","ah","an","at","hamza-a","i","in","n","na","t","ta","tan","tay","tayn","tum",
"u","un","uu","s","es","ies","possessive","ed","ing"]},pronoun:{enum:["him","her","them","them-feminine","both","us","yo\
u","you-all","you-both"]},number:{enum:["dual","plural"]},gender:{enum:["feminine"]},nisba:{const:!0}}};function re(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=re.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.letters===
void 0&&(u="letters"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i==="letters"||i==="ending"||i==="pronou\
n"||i==="number"||i==="gender"||i==="nisba")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.
letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return re.errors=[{instancePath:s+
"/letters",schemaPath:"#/properties/letters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return re.errors=[{instancePath:s+"/letters",schemaPath:"#/pr\
operties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0;if(t){if(r.ending!==void 0){let i=r.ending,n=e;if(!(i==="a"||i==="ah"||i==="an"||i==="at"||i==="hamza-a"||i==="\
i"||i==="in"||i==="n"||i==="na"||i==="t"||i==="ta"||i==="tan"||i==="tay"||i==="tayn"||i==="tum"||i==="u"||i==="un"||i===
"uu"||i==="s"||i==="es"||i==="ies"||i==="possessive"||i==="ed"||i==="ing"))return re.errors=[{instancePath:s+"/ending",schemaPath:"\
#/properties/ending/enum",keyword:"enum",params:{allowedValues:Ke.properties.ending.enum},message:"must be equal to one \
of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.pronoun!==void 0){let i=r.pronoun,n=e;if(!(i==="him"||i===
"her"||i==="them"||i==="them-feminine"||i==="both"||i==="us"||i==="you"||i==="you-all"||i==="you-both"))return re.errors=
[{instancePath:s+"/pronoun",schemaPath:"#/properties/pronoun/enum",keyword:"enum",params:{allowedValues:Ke.properties.pronoun.
enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.number!==void 0){let i=r.
number,n=e;if(!(i==="dual"||i==="plural"))return re.errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/en\
um",keyword:"enum",params:{allowedValues:Ke.properties.number.enum},message:"must be equal to one of the allowed values"}],
!1;var t=n===e}else var t=!0;if(t){if(r.gender!==void 0){let i=e;if(r.gender!=="feminine")return re.errors=[{instancePath:s+
"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:Ke.properties.gender.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.nisba!==void 0){let i=e;if(r.nisba!==
!0)return re.errors=[{instancePath:s+"/nisba",schemaPath:"#/properties/nisba/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=a,e===0}re.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.category===void 0&&(u="category")||r.id===void 0&&(u="id"))return ve.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="category"||i==="id"||i==="form"||i==="lead"||i==="tail")){return ve.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.category!==void 0){let i=r.category,n=e;if(!(i==="concept"||i==="number"||
i==="ordinal"||i==="fraction"||i==="decimalPoint"||i==="hedge"||i==="vague"||i==="unit"||i==="currency"||i==="kind"||i===
"weekday"||i==="month"||i==="hijriMonth"||i==="dayPart"||i==="timeUnit"||i==="timeWord"||i==="country"||i==="capital"||i===
"nationality"||i==="place"||i==="placeHead"||i==="direction"||i==="office"||i==="portfolio"||i==="title"||i==="body"||i===
"bodyName"||i==="givenName"||i==="speech"||i==="according"||i==="speaker"||i==="certainty"||i==="negation"||i==="light"||
i==="marker"||i==="preposition"||i==="reference"||i==="determiner"||i==="stop"||i==="abbreviation"||i==="boilerplate"))return ve.
errors=[{instancePath:s+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues:Xe.properties.
category.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){
let i=e;if(typeof r.id!="string")return ve.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.form!==void 0){let i=r.form,n=e;
if(!(i==="past"||i==="present"||i==="future"||i==="masdar"||i==="active"||i==="passive"||i==="idiom"))return ve.errors=[
{instancePath:s+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:Xe.properties.form.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.lead!==void 0){let i=e;pe(
r.lead,{instancePath:s+"/lead",parentData:r,parentDataProperty:"lead",rootData:b,dynamicAnchors:k})||(a=a===null?pe.errors:
a.concat(pe.errors),e=a.length);var t=i===e}else var t=!0;if(t)if(r.tail!==void 0){let i=e;re(r.tail,{instancePath:s+"/t\
ail",parentData:r,parentDataProperty:"tail",rootData:b,dynamicAnchors:k})||(a=a===null?re.errors:a.concat(re.errors),e=a.
length);var t=i===e}else var t=!0}}}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var rr=new RegExp("^[0-9a-f]{64}$","u");function J(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.readVersion===void 0&&(i="readVersion")||r.engine===void 0&&(i="engine")||r.source===
void 0&&(i="source")||r.language===void 0&&(i="language")||r.words===void 0&&(i="words")||r.phrases===void 0&&(i="phrase\
s")||r.met===void 0&&(i="met")||r.digest===void 0&&(i="digest"))return J.errors=[{instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="readVersion"||d==="engine"||d==="source"||d==="language"||d==="words"||d==="phrases"||d==="met"||d==="digest")){
return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.readVersion!==void 0){let d=e;if(typeof r.readVersion!=
"string")return J.errors=[{instancePath:s+"/readVersion",schemaPath:"#/properties/readVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.engine!==void 0){let d=e;if(typeof r.engine!=
"string")return J.errors=[{instancePath:s+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.source!==void 0){let d=e;E(r.source,{instancePath:s+
"/source",parentData:r,parentDataProperty:"source",rootData:b,dynamicAnchors:k})||(a=a===null?E.errors:a.concat(E.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.language!==void 0){let d=r.language,c=e;if(!(d==="ar"||d==="en"))return J.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:fr.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.words!==void 0){
let d=r.words,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return J.errors=[{instancePath:s+"/words",schemaPath:"\
#/properties/words/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof d=="numb\
er"&&isFinite(d)&&(d<0||isNaN(d)))return J.errors=[{instancePath:s+"/words",schemaPath:"#/properties/words/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t){if(r.phrases!==void 0){
let d=r.phrases,c=e;if(e===c)if(Array.isArray(d)){var u=!0;let h=d.length;for(let l=0;l<h;l++){let y=e;ve(d[l],{instancePath:s+
"/phrases/"+l,parentData:d,parentDataProperty:l,rootData:b,dynamicAnchors:k})||(a=a===null?ve.errors:a.concat(ve.errors),
e=a.length);var u=y===e;if(!u)break}}else return J.errors=[{instancePath:s+"/phrases",schemaPath:"#/properties/phrases/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.met!==void 0){
let d=r.met,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let h=d.length;for(let l=0;l<h;l++){let y=d[l],f=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return J.errors=[{instancePath:s+"/met/"+l,schemaPath:"#/properties/met/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof y=="number"&&isFinite(y)&&(y<
0||isNaN(y)))return J.errors=[{instancePath:s+"/met/"+l,schemaPath:"#/properties/met/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=f===e;if(!o)break}}else return J.errors=[{instancePath:s+"/me\
t",schemaPath:"#/properties/met/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0;if(t)if(r.digest!==void 0){let d=r.digest,c=e;if(e===c)if(typeof d=="string"){if(!rr.test(d))return J.errors=[{
instancePath:s+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return J.errors=[{instancePath:s+"/digest",schemaPath:"#/properties/diges\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}else return J.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.
errors=a,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=$e,yr={type:"object",additionalProperties:!1,
properties:{language:{$ref:"#/$defs/Language"},detail:{enum:["short","full"]}}};function $e(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=$e.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let o in r)if(!(o==="lan\
guage"||o==="detail")){return $e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.language!==void 0){
let o=e;_e(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"language",rootData:b,dynamicAnchors:k})||
(a=a===null?_e.errors:a.concat(_e.errors),e=a.length);var t=o===e}else var t=!0;if(t)if(r.detail!==void 0){let o=r.detail,
i=e;if(!(o==="short"||o==="full"))return $e.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/enum",keyword:"\
enum",params:{allowedValues:yr.properties.detail.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===
e}else var t=!0}}else return $e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return $e.errors=a,e===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=Q,cr={$id:"\
https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVersion","engine","s\
ources","origins","claims","entities","events","groups","quotations","naming","coverage","topics","diagnostics"],properties:{
schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSource"}},origins:{
type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{type:"array",items:{
$ref:"#/$defs/Entity"}},events:{type:"array",items:{$ref:"#/$defs/ReportEvent"}},groups:{type:"array",items:{$ref:"#/$de\
fs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},quotations:{type:"array",items:{$ref:"#/$defs/Quotation"}},
naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},topics:{type:"array",items:{$ref:"\
#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,
required:["name","version","models"],properties:{name:{type:"string"},version:{type:"string"},models:{type:"array",items:{
type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","\
counts","originId"],properties:{id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{
type:"object",additionalProperties:!1,required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:[
"given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"st\
ring"},basis:{enum:["given","inferred","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","se\
ntences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"\
integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Display:{type:"object",additionalProperties:!1,
required:["en","ar"],properties:{ar:{type:"string"},en:{type:"string"}}},Evidence:{type:"object",additionalProperties:!1,
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
kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"string"},whole:{type:"num\
ber"},approximate:{type:"boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:["kind","precision","anch\
or"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of\
-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week",
"event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morn\
ing","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"in\
teger",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","\
winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","\
end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},PlaceValue:{type:"obj\
ect",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{type:"st\
ring"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","north-we\
st","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}},PersonValue:{type:"\
object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"person"},name:{type:"string"},office:{
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
sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Be=Object.prototype.hasOwnProperty;function ue(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.name===void 0&&(o="name")||r.version===void 0&&(o="version")||r.models===void 0&&(o="models"))return ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ue.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return ue.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,d=e;if(e===d)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<
m;h++){let l=e;if(typeof n[h]!="string")return ue.errors=[{instancePath:s+"/models/"+h,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=l===e;if(!u)break}}else return ue.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=d===e}else var t=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var We={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}},gr={enum:["ar","en"]};function Te(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Te.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="ar"||r==="en"?
(Te.errors=a,e===0):(Te.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=C.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.en===void 0&&(u="en")||r.ar===void 0&&(u="ar"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i===
"ar"||i==="en")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.ar!==void 0){let i=e;if(typeof r.
ar!="string")return C.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return C.
errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=V.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.start===void 0&&(o="start")||r.end===void 0&&(o="end")||r.quote===void 0&&(o="quote")||r.prefix===void 0&&
(o="prefix")||r.suffix===void 0&&(o="suffix")||r.codePoints===void 0&&(o="codePoints"))return V.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return V.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,d=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,d=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return V.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return V.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return V.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,d=e;if(e===d)if(n&&typeof n==
"object"&&!Array.isArray(n)){let m;if(n.start===void 0&&(m="start")||n.end===void 0&&(m="end"))return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let h=e;for(let l in n)if(!(l==="start"||l==="end")){return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(n.start!==void 0){let l=n.start,y=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===
e}else var u=!0;if(u)if(n.end!==void 0){let l=n.end,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return V.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return V.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===e}else var u=!0}}}else return V.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=d===e}else var t=!0}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=F.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&(n="publishedAt")||r.sha256===void 0&&
(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))return F.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)
if(!Be.call(We.properties,c)){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){
let c=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.
title!="string")return F.errors=[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.publisher!==void 0){let c=e;if(typeof r.publisher!=
"string")return F.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="stri\
ng")return F.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==void 0){let c=r.language,m=e;if(e===m)if(c&&typeof c==
"object"&&!Array.isArray(c)){let l;if(c.value===void 0&&(l="value")||c.basis===void 0&&(l="basis"))return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/required",keyword:"required",params:{missingProperty:l},message:"must have\
 required property '"+l+"'"}],!1;{let y=e;for(let f in c)if(!(f==="value"||f==="basis")){return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.value!==void 0){let f=e;Te(c.value,{instancePath:s+
"/language/value",parentData:c,parentDataProperty:"value",rootData:b,dynamicAnchors:k})||(a=a===null?Te.errors:a.concat(
Te.errors),e=a.length);var u=f===e}else var u=!0;if(u)if(c.basis!==void 0){let f=c.basis,w=e;if(!(f==="given"||f==="dete\
cted"))return F.errors=[{instancePath:s+"/language/basis",schemaPath:"#/properties/language/properties/basis/enum",keyword:"\
enum",params:{allowedValues:We.properties.language.properties.basis.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var u=w===e}else var u=!0}}}else return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/langu\
age/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==
void 0){let c=r.publishedAt,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let l;if(c.basis===void 0&&(l="bas\
is"))return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let y=e;for(let f in c)if(!(f==="value"||f==="bas\
is"||f==="display"||f==="evidence")){return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedA\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(c.value!==void 0){let f=e;if(typeof c.value!="string")return F.errors=[{instancePath:s+
"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=f===e}else var o=!0;if(o){if(c.basis!==void 0){let f=c.basis,w=e;if(!(f==="given"||f==="infer\
red"||f==="unknown"))return F.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"#/properties/publishedAt/properti\
es/basis/enum",keyword:"enum",params:{allowedValues:We.properties.publishedAt.properties.basis.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var o=w===e}else var o=!0;if(o){if(c.display!==void 0){let f=e;C(c.display,{instancePath:s+
"/publishedAt/display",parentData:c,parentDataProperty:"display",rootData:b,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(
C.errors),e=a.length);var o=f===e}else var o=!0;if(o)if(c.evidence!==void 0){let f=e;V(c.evidence,{instancePath:s+"/publ\
ishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:b,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(
V.errors),e=a.length);var o=f===e}else var o=!0}}}}}else return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/p\
roperties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t){if(r.sha256!==void 0){let c=r.sha256,m=e;if(e===m)if(typeof c=="string"){if(!rr.test(c))return F.errors=[{instancePath:s+
"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must mat\
ch pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.counts!==void 0){
let c=r.counts,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let l;if(c.characters===void 0&&(l="characters")||
c.sentences===void 0&&(l="sentences")||c.claims===void 0&&(l="claims"))return F.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{let y=e;for(let f in c)if(!(f==="characters"||f==="sentences"||f==="claims")){return F.errors=[{instancePath:s+"/cou\
nts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.characters!==void 0){let f=c.characters,w=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties\
/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties/co\
unts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===
e}else var i=!0;if(i){if(c.sentences!==void 0){let f=c.sentences,w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))
return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===e}else var i=!0;if(i)if(c.claims!==void 0){
let f=c.claims,w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/cl\
aims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/claims",
schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var i=w===e}else var i=!0}}}}else return F.errors=[{instancePath:s+"/counts",schemaPath:"#/properties/\
counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t)if(r.originId!==
void 0){let c=e;if(typeof r.originId!="string")return F.errors=[{instancePath:s+"/originId",schemaPath:"#/properties/ori\
ginId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return F.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return Z.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="id"||d==="passages")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let d=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t)if(r.passages!==void 0){let d=r.passages,
c=e;if(e===c)if(Array.isArray(d)){var u=!0;let h=d.length;for(let l=0;l<h;l++){let y=d[l],f=e;if(e===f)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let P;if(y.sourceId===void 0&&(P="sourceId")||y.start===void 0&&(P="start")||y.end===void 0&&
(P="end"))return Z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let v=e;for(let g in y)if(!(g==="s\
ourceId"||g==="start"||g==="end")){return Z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return Z.errors=[{instancePath:s+
"/passages/"+l+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==void 0){let g=y.start,_=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return Z.errors=[{instancePath:s+"/passages/"+l+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&
typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return Z.errors=[{instancePath:s+"/passages/"+l+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var o=_===e}else var o=!0;if(o)if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return Z.errors=[{instancePath:s+"/passages/"+l+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return Z.errors=[{instancePath:s+"/passages/"+l+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0}}}}else
return Z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var hr={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Ve(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Ve.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Ve.errors=a,e===
0):(Ve.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:hr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.approximate===void 0&&(u="approximate"))return se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return se.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return se.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return se.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return se.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return se.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return se.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,n=e;if(!(typeof i=="number"&&isFinite(i)))
return se.errors=[{instancePath:s+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")
return se.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ae={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{
kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week",
"month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},br=new RegExp("^\\d{2}:\\d{2}$","u");function D(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=D.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&
(u="kind")||r.precision===void 0&&(u="precision")||r.anchor===void 0&&(u="anchor"))return D.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!Be.call(Ae.properties,i)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return D.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return D.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return D.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:Ae.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return D.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:Ae.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
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
allowedValues:Ae.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!br.test(i))return D.errors=[{instancePath:s+
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
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Ae.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return D.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return D.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return D.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:Ae.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return D.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return D.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ae.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var er={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function te(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.kind===void 0&&(o="kind")||r.name===void 0&&(o="name"))return te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return te.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return te.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return te.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return te.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,d=e;if(e===d)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<
m;h++){let l=e;if(typeof n[h]!="string")return te.errors=[{instancePath:s+"/within/"+h,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=l===e;if(!u)break}}else return te.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=d===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,d=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return te.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:er.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,d=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return te.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:er.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0}}}}}}}else return te.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.
errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return fe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return fe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return fe.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return fe.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return fe.errors=a,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return ye.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ye.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return ye.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return ye.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return ye.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.
errors=a,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.office===void 0&&(u="office"))return me.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return me.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return me.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return me.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return me.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return me.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return me.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.text===void 0&&(u="text"))return Pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="text")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return Pe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return Pe.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return Pe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=
a,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return oe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let o=r.kind;if(typeof o=="string")if(o==="quantity"){se(r,{instancePath:s,parentData:x,parentDataProperty:N,
rootData:b,dynamicAnchors:k})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var t=!0}else if(o==="time")D(r,{instancePath:s,
parentData:x,parentDataProperty:N,rootData:b,dynamicAnchors:k})||(a=a===null?D.errors:a.concat(D.errors),e=a.length),t!==
!0&&(t=!0);else if(o==="place")te(r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:b,dynamicAnchors:k})||(a=
a===null?te.errors:a.concat(te.errors),e=a.length),t!==!0&&(t=!0);else if(o==="person")fe(r,{instancePath:s,parentData:x,
parentDataProperty:N,rootData:b,dynamicAnchors:k})||(a=a===null?fe.errors:a.concat(fe.errors),e=a.length),t!==!0&&(t=!0);else if(o===
"organisation")ye(r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:b,dynamicAnchors:k})||(a=a===null?ye.errors:
a.concat(ye.errors),e=a.length),t!==!0&&(t=!0);else if(o==="office")me(r,{instancePath:s,parentData:x,parentDataProperty:N,
rootData:b,dynamicAnchors:k})||(a=a===null?me.errors:a.concat(me.errors),e=a.length),t!==!0&&(t=!0);else if(o==="text")Pe(
r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:b,dynamicAnchors:k})||(a=a===null?Pe.errors:a.concat(Pe.errors),
e=a.length),t!==!0&&(t=!0);else return oe.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:o},message:'value of tag "kind" must be in oneOf'}],!1;else return oe.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:o},message:'tag "kind" must\
 be string'}],!1}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=a,p.props=t,e===0}oe.evaluated={dynamicProps:!0,dynamicItems:!1};function ie(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=ie.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.role===void 0&&
(u="role")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.text===void 0&&(u="text"))return ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.role!==void 0){let i=e;Ve(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:b,dynamicAnchors:k})||(a=a===null?Ve.errors:a.concat(Ve.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ie.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ie.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return ie.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:b,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return ie.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return ie.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}};function H(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=H.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.speaker===
void 0&&(o="speaker")||r.cue===void 0&&(o="cue")||r.mode===void 0&&(o="mode"))return H.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="speaker"||n==="cue"||n==="mode")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
speaker!==void 0){let n=r.speaker,d=e;if(e===d)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.text===void 0&&(c=
"text"))return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let m=e;for(let h in n)if(!(h==="text"||h==="star\
t"||h==="end"||h==="entityId")){return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(n.text!==void 0){let h=e;if(typeof n.text!="string")return H.errors=[{instancePath:s+"/speaker/tex\
t",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0;if(t){if(n.start!==void 0){let h=n.start,l=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return H.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return H.
errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t){if(n.end!==void 0){let h=n.end,l=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return H.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/p\
roperties/speaker/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return H.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/\
properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;
if(t)if(n.entityId!==void 0){let h=e;if(typeof n.entityId!="string")return H.errors=[{instancePath:s+"/speaker/entityId",
schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0}}}}}else return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=d===e}else var u=!0;if(u){if(r.cue!==void 0){let n=e;
if(typeof r.cue!="string")return H.errors=[{instancePath:s+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=n===e}else var u=!0;if(u)if(r.mode!==void 0){let n=r.mode,d=e;if(!(n===
"direct"||n==="indirect"||n==="document"||n==="hearsay"))return H.errors=[{instancePath:s+"/mode",schemaPath:"#/properti\
es/mode/enum",keyword:"enum",params:{allowedValues:Pr.properties.mode.enum},message:"must be equal to one of the allowed\
 values"}],!1;var u=d===e}else var u=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var kr={enum:["affirmed","negated"]};function Ee(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Ee.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="affirmed"||r===
"negated"?(Ee.errors=a,e===0):(Ee.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kr.enum},
message:"must be equal to one of the allowed values"}],!1)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};var wr={enum:[
"asserted","planned","possible","alleged","denied"]};function Se(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Se.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="denied"?(Se.errors=a,e===0):(Se.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.sourceId===void 0&&
(d="sourceId")||r.evidence===void 0&&(d="evidence")||r.predicate===void 0&&(d="predicate")||r.arguments===void 0&&(d="ar\
guments")||r.attribution===void 0&&(d="attribution")||r.polarity===void 0&&(d="polarity")||r.certainty===void 0&&(d="cer\
tainty")||r.topics===void 0&&(d="topics"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let m in r)if(!Be.call(vr.properties,
m)){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return M.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.sourceId!="string")return M.errors=
[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;V(r.evidence,{instancePath:s+"/evidence",
parentData:r,parentDataProperty:"evidence",rootData:b,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);
var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,h=e;if(e===h)if(m&&typeof m=="object"&&!Array.
isArray(m)){let y;if(m.text===void 0&&(y="text")||m.start===void 0&&(y="start")||m.end===void 0&&(y="end"))return M.errors=
[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let w in m)if(!(w==="concept"||w==="text"||w==="start"||
w==="end")){return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(f===e){if(m.
concept!==void 0){let w=e;if(typeof m.concept!="string")return M.errors=[{instancePath:s+"/predicate/concept",schemaPath:"\
#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=w===
e}else var u=!0;if(u){if(m.text!==void 0){let w=e;if(typeof m.text!="string")return M.errors=[{instancePath:s+"/predicat\
e/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=w===e}else var u=!0;if(u){if(m.start!==void 0){let w=m.start,P=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof w=="number"&&isFinite(w)&&
(w<0||isNaN(w)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=P===e}else var u=!0;if(u)if(m.
end!==void 0){let w=m.end,P=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return M.errors=[{instancePath:s+
"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===P&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return M.errors=[{instancePath:s+"/pred\
icate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=P===e}else var u=!0}}}}}else return M.errors=[{instancePath:s+"/predicate",schemaPath:"\
#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;
if(t){if(r.arguments!==void 0){let m=r.arguments,h=e;if(e===h)if(Array.isArray(m)){var o=!0;let y=m.length;for(let f=0;f<
y;f++){let w=e;ie(m[f],{instancePath:s+"/arguments/"+f,parentData:m,parentDataProperty:f,rootData:b,dynamicAnchors:k})||
(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var o=w===e;if(!o)break}}else return M.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,h=e;if(e===h)if(Array.isArray(m)){var i=!0;let y=m.
length;for(let f=0;f<y;f++){let w=e;H(m[f],{instancePath:s+"/attribution/"+f,parentData:m,parentDataProperty:f,rootData:b,
dynamicAnchors:k})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var i=w===e;if(!i)break}}else return M.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;Ee(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:b,dynamicAnchors:k})||(a=a===null?Ee.errors:a.concat(Ee.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;Se(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:b,dynamicAnchors:k})||(a=a===null?Se.errors:a.concat(Se.errors),e=a.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;D(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:b,dynamicAnchors:k})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,h=e;if(e===h)if(Array.isArray(m)){var n=!0;let y=m.length;for(let f=0;f<y;f++){let w=e;
if(typeof m[f]!="string")return M.errors=[{instancePath:s+"/topics/"+f,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}else return M.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0}}}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function R(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=R.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return R.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let d in r)if(!(d==="id"||d==="kind"||d==="label"||d==="names")){return R.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return R.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;
if(t){if(r.kind!==void 0){let d=r.kind,c=e;if(!(d==="person"||d==="organisation"||d==="place"||d==="office"))return R.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ir.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let d=e;if(typeof r.
label!="string")return R.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t)if(r.names!==void 0){let d=r.names,c=e;if(e===c)if(Array.
isArray(d)){var u=!0;let h=d.length;for(let l=0;l<h;l++){let y=d[l],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(
y)){let P;if(y.sourceId===void 0&&(P="sourceId")||y.text===void 0&&(P="text")||y.start===void 0&&(P="start")||y.end===void 0&&
(P="end")||y.count===void 0&&(P="count"))return R.errors=[{instancePath:s+"/names/"+l,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let v=e;for(let g in y)
if(!(g==="sourceId"||g==="text"||g==="start"||g==="end"||g==="count")){return R.errors=[{instancePath:s+"/names/"+l,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return R.
errors=[{instancePath:s+"/names/"+l+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.text!==void 0){let g=e;if(typeof y.
text!="string")return R.errors=[{instancePath:s+"/names/"+l+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==
void 0){let g=y.start,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.errors=[{instancePath:s+"/na\
mes/"+l+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return R.errors=[{instancePath:s+"/name\
s/"+l+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0;if(o){if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="\
number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.errors=[{instancePath:s+"/names/"+l+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return R.errors=[{instancePath:s+"/names/"+l+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===
e}else var o=!0;if(o)if(y.count!==void 0){let g=y.count,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.
errors=[{instancePath:s+"/names/"+l+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return R.
errors=[{instancePath:s+"/names/"+l+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var o=_===e}else var o=!0}}}}}}else return R.errors=[
{instancePath:s+"/names/"+l,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var u=f===e;if(!u)break}}else return R.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}else return R.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=
a,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _r={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function de(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.kind===void 0&&(o=
"kind")||r.label===void 0&&(o="label")||r.sourceIds===void 0&&(o="sourceIds"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="id"||n==="kind"||n==="label"||n==="time"||n==="sourceIds")){return de.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return de.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.kind!==void 0){let n=r.kind,d=e;if(!(n==="main"||n==="background"))return de.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:_r.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return de.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return de.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=n===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let n=r.sourceIds,d=e;if(e===d)if(Array.isArray(n)){var u=!0;
let m=n.length;for(let h=0;h<m;h++){let l=e;if(typeof n[h]!="string")return de.errors=[{instancePath:s+"/sourceIds/"+h,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=l===e;if(!u)
break}}else return de.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=a,e===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qr={type:"object",additionalProperties:!1,required:["id","eventId","subject","label",
"topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{
id:{type:"string"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{
type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}};var jr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function ge(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ge.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(ge.errors=a,e===0):(ge.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:jr.enum},message:"must be equal to one of the allowed values"}],!1)}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.label===void 0&&(u="label"))return ke.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return ke.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:b,dynamicAnchors:k})||
(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return ke.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;C(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:b,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ke.errors=a,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Nr={enum:["single-source","similar","agreement","difference","conflict"]};function Le(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Le.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Le.errors=a,e===0):(Le.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nr.enum},
message:"must be equal to one of the allowed values"}],!1)}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var xr={enum:[
"headline","core","peripheral"]};function qe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=qe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="headline"||r===
"core"||r==="peripheral"?(qe.errors=a,e===0):(qe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.
enum},message:"must be equal to one of the allowed values"}],!1)}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.slot===void 0&&(o="slot")||r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return ce.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="display"||n==="claimIds"||
n==="judgedBy")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;ge(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:b,dynamicAnchors:k})||(a=a===null?ge.errors:
a.concat(ge.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;oe(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:b,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ce.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:b,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let n=r.claimIds,d=e;if(e===d)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<m;h++){
let l=e;if(typeof n[h]!="string")return ce.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=l===e;if(!u)break}}else return ce.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="string")return ce.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ar={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}},$r={enum:["undetermined","scope-mismatch","attributed-dispute","\
framing","detail","approximate","update","contradiction","complementary"]};function Me(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Me.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Me.errors=a,e===0):(Me.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum},message:"must be equal to one of the \
allowed values"}],!1)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Re(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Re.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?(Re.errors=a,e===0):(Re.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Dr.enum},message:"must be equal to one of the allowed values"}],!1)}Re.evaluated={dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return he.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="display"||n==="claimIds")){return he.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;oe(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:b,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),e=a.length);var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return he.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:b,
dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let n=r.claimIds,d=e;if(e===d)if(Array.isArray(n)){var u=!0;let m=n.length;for(let h=0;h<m;h++){let l=e;if(typeof n[h]!=
"string")return he.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=l===e;if(!u)break}}else return he.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else
var t=!0}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return he.errors=a,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=z.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&
(d="id")||r.slot===void 0&&(d="slot")||r.relation===void 0&&(d="relation")||r.causes===void 0&&(d="causes")||r.severity===
void 0&&(d="severity")||r.readings===void 0&&(d="readings")||r.rule===void 0&&(d="rule")||r.because===void 0&&(d="becaus\
e")||r.confidence===void 0&&(d="confidence"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let m in r)if(!Be.call(Ar.properties,
m)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return z.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:b,dynamicAnchors:k})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;Me(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:b,
dynamicAnchors:k})||(a=a===null?Me.errors:a.concat(Me.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,h=e;if(e===h)if(Array.isArray(m)){var u=!0;let y=m.length;for(let f=0;f<y;f++){let w=e;Re(m[f],{instancePath:s+
"/causes/"+f,parentData:m,parentDataProperty:f,rootData:b,dynamicAnchors:k})||(a=a===null?Re.errors:a.concat(Re.errors),
e=a.length);var u=w===e;if(!u)break}}else return z.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;qe(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:b,dynamicAnchors:k})||
(a=a===null?qe.errors:a.concat(qe.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
h=e;if(e===h)if(Array.isArray(m)){var o=!0;let y=m.length;for(let f=0;f<y;f++){let w=e;he(m[f],{instancePath:s+"/reading\
s/"+f,parentData:m,parentDataProperty:f,rootData:b,dynamicAnchors:k})||(a=a===null?he.errors:a.concat(he.errors),e=a.length);
var o=w===e;if(!o)break}}else return z.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return z.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,h=e;if(e===
h)if(m&&typeof m=="object"&&!Array.isArray(m)){let y;if(m.rule===void 0&&(y="rule")||m.values===void 0&&(y="values"))return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let w in m)if(!(w==="rule"||w==="values"||w==="note")){return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(f===e){if(m.rule!==void 0){let w=e;
if(typeof m.rule!="string")return z.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0;if(i){if(m.values!==
void 0){let w=m.values,P=e;if(e===P)if(Array.isArray(w)){var n=!0;let g=w.length;for(let _=0;_<g;_++){let A=e;if(typeof w[_]!=
"string")return z.errors=[{instancePath:s+"/because/values/"+_,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=A===e;if(!n)break}}else return z.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=P===e}else var i=!0;if(i)if(m.note!==void 0){let w=e;if(typeof m.note!="strin\
g")return z.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0}}}}else return z.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,h=e;if(e===h)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return z.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=h===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return z.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=K.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return K.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="claimId"||d==="against"||d==="spans")){return K.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.claimId!==void 0){let d=e;if(typeof r.claimId!="string")return K.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=d===e}else var t=!0;if(t){if(r.against!==void 0){let d=e;if(typeof r.against!="string")return K.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=d===e}else var t=!0;if(t)if(r.spans!==void 0){let d=r.spans,c=e;if(e===c)if(Array.isArray(d)){var u=!0;
let h=d.length;for(let l=0;l<h;l++){let y=d[l],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(y)){let P;if(y.start===
void 0&&(P="start")||y.end===void 0&&(P="end"))return K.errors=[{instancePath:s+"/spans/"+l,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let v=e;
for(let g in y)if(!(g==="start"||g==="end")){return K.errors=[{instancePath:s+"/spans/"+l,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(v===e){if(y.start!==void 0){let g=y.start,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return K.errors=[{instancePath:s+"/spans/"+l+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/spans/"+l+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0;if(o)
if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return K.errors=[{instancePath:s+
"/spans/"+l+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/span\
s/"+l+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var o=_===e}else var o=!0}}}else return K.errors=[{instancePath:s+"/spans/"+l,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else
return K.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=S.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.id===void 0&&(m="id")||r.eventId===void 0&&(m="eventId")||r.subject===void 0&&(m="subject")||r.label===void 0&&
(m="label")||r.topics===void 0&&(m="topics")||r.claimIds===void 0&&(m="claimIds")||r.sourceIds===void 0&&(m="sourceIds")||
r.independentOrigins===void 0&&(m="independentOrigins")||r.verdict===void 0&&(m="verdict")||r.severity===void 0&&(m="sev\
erity")||r.agreements===void 0&&(m="agreements")||r.differences===void 0&&(m="differences")||r.confidence===void 0&&(m="\
confidence"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let h=e;for(let l in r)if(!Be.call(qr.properties,l)){return S.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"}],!1;break}if(h===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else
var t=!0;if(t){if(r.eventId!==void 0){let l=e;if(typeof r.eventId!="string")return S.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else
var t=!0;if(t){if(r.subject!==void 0){let l=e;ke(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:b,dynamicAnchors:k})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=l===e}else var t=!0;if(t){
if(r.label!==void 0){let l=e;if(typeof r.label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.
topics!==void 0){let l=r.topics,y=e;if(e===y)if(Array.isArray(l)){var u=!0;let w=l.length;for(let P=0;P<w;P++){let v=e;if(typeof l[P]!=
"string")return S.errors=[{instancePath:s+"/topics/"+P,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=v===e;if(!u)break}}else return S.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let l=r.claimIds,y=e;if(e===y)if(Array.isArray(l)){var o=!0;let w=l.length;for(let P=0;P<w;P++){
let v=e;if(typeof l[P]!="string")return S.errors=[{instancePath:s+"/claimIds/"+P,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=v===e;if(!o)break}}else return S.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let l=r.sourceIds,y=e;if(e===y)if(Array.isArray(
l)){var i=!0;let w=l.length;for(let P=0;P<w;P++){let v=e;if(typeof l[P]!="string")return S.errors=[{instancePath:s+"/sou\
rceIds/"+P,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=v===e;if(!i)break}}else return S.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let l=r.independentOrigins,y=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return S.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof l=="number"&&isFinite(l)&&(l<1||isNaN(l)))return S.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let l=e;Le(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:b,dynamicAnchors:k})||(a=a===null?Le.errors:a.concat(Le.errors),
e=a.length);var t=l===e}else var t=!0;if(t){if(r.severity!==void 0){let l=e;qe(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:b,dynamicAnchors:k})||(a=a===null?qe.errors:a.concat(qe.errors),e=a.length);var t=l===
e}else var t=!0;if(t){if(r.agreements!==void 0){let l=r.agreements,y=e;if(e===y)if(Array.isArray(l)){var n=!0;let w=l.length;
for(let P=0;P<w;P++){let v=e;ce(l[P],{instancePath:s+"/agreements/"+P,parentData:l,parentDataProperty:P,rootData:b,dynamicAnchors:k})||
(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var n=v===e;if(!n)break}}else return S.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let l=r.differences,y=e;if(e===y)if(Array.isArray(l)){var d=!0;let w=l.
length;for(let P=0;P<w;P++){let v=e;z(l[P],{instancePath:s+"/differences/"+P,parentData:l,parentDataProperty:P,rootData:b,
dynamicAnchors:k})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var d=v===e;if(!d)break}}else return S.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.contrasts!==void 0){let l=r.contrasts,y=e;if(e===y)if(Array.isArray(
l)){var c=!0;let w=l.length;for(let P=0;P<w;P++){let v=e;K(l[P],{instancePath:s+"/contrasts/"+P,parentData:l,parentDataProperty:P,
rootData:b,dynamicAnchors:k})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var c=v===e;if(!c)break}}else return S.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let l=r.confidence,y=e;if(e===y)if(typeof l==
"number"&&isFinite(l)){if(l>1||isNaN(l))return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(l<0||isNaN(l))return S.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.
errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={enum:["scope","aim","ban"]};function ze(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ze.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(ze.errors=a,e===0):(ze.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Or.
enum},message:"must be equal to one of the allowed values"}],!1)}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Fr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function U(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=U.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return U.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return U.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(d===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return U.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,m=e;if(!(c==="all"||c==="some"||c==="one"))return U.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:Fr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,m=e;if(e===
m)if(Array.isArray(c)){var u=!0;let l=c.length;for(let y=0;y<l;y++){let f=e;if(typeof c[y]!="string")return U.errors=[{instancePath:s+
"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e;if(!u)break}}else return U.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,m=e;if(e===m)if(Array.isArray(c)){var o=!0;let l=c.length;for(let y=0;y<l;y++){let f=c[y],w=e;if(e===
w)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.claimId===void 0&&(v="cla\
imId")||f.evidence===void 0&&(v="evidence"))return U.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{
let g=e;for(let _ in f)if(!(_==="sourceId"||_==="claimId"||_==="evidence")){return U.errors=[{instancePath:s+"/mentions/"+
y,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(f.sourceId!==void 0){let _=e;if(typeof f.sourceId!=
"string")return U.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=_===e}else var i=!0;if(i){if(f.
claimId!==void 0){let _=e;if(typeof f.claimId!="string")return U.errors=[{instancePath:s+"/mentions/"+y+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=_===e}else var i=!0;if(i)if(f.evidence!==void 0){let _=e;V(f.evidence,{instancePath:s+"/mentions/"+y+"/evidence",parentData:f,
parentDataProperty:"evidence",rootData:b,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var i=_===
e}else var i=!0}}}}else return U.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=w===e;if(!o)break}}else return U.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return be.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="kind"||d==="sourceIds"||d==="members")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let d=e;ze(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:b,dynamicAnchors:k})||
(a=a===null?ze.errors:a.concat(ze.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,
c=e;if(e===c)if(Array.isArray(d)){var u=!0;let h=d.length;for(let l=0;l<h;l++){let y=e;if(typeof d[l]!="string")return be.
errors=[{instancePath:s+"/sourceIds/"+l,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return be.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let d=r.members,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let h=d.length;for(let l=0;l<h;l++){
let y=e;U(d[l],{instancePath:s+"/members/"+l,parentData:d,parentDataProperty:l,rootData:b,dynamicAnchors:k})||(a=a===null?
U.errors:a.concat(U.errors),e=a.length);var o=y===e;if(!o)break}}else return be.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=a,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let h=e;for(let l in r)if(!(l==="id"||l===
"speaker"||l==="wordings"||l==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
id!==void 0){let l=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.speaker!==void 0){let l=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.wordings!==void 0){let l=r.
wordings,y=e;if(e===y)if(Array.isArray(l)){var u=!0;let w=l.length;for(let P=0;P<w;P++){let v=l[P],g=e;if(e===g)if(v&&typeof v==
"object"&&!Array.isArray(v)){let A;if(v.sourceId===void 0&&(A="sourceId")||v.start===void 0&&(A="start")||v.end===void 0&&
(A="end")||v.text===void 0&&(A="text"))return O.errors=[{instancePath:s+"/wordings/"+P,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let j=e;
for(let I in v)if(!(I==="sourceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+P,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(j===e){if(v.sourceId!==void 0){let I=e;if(typeof v.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+P+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=I===e}else var o=!0;if(o){if(v.
start!==void 0){let I=v.start,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+
"/wordings/"+P+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/wordings/"+P+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var o=T===e}else var o=!0;if(o){if(v.end!==void 0){let I=v.end,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=T===
e}else var o=!0;if(o){if(v.text!==void 0){let I=e;if(typeof v.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+P+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=I===e}else var o=!0;if(o)if(v.speaker!==void 0){let I=e;if(typeof v.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+P+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=I===e}else var o=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+P,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var u=g===e;if(!u)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.diffs!==void 0){
let l=r.diffs,y=e;if(e===y)if(Array.isArray(l)){var i=!0;let w=l.length;for(let P=0;P<w;P++){let v=l[P],g=e;if(e===g)if(v&&
typeof v=="object"&&!Array.isArray(v)){let A;if(v.from===void 0&&(A="from")||v.to===void 0&&(A="to")||v.edits===void 0&&
(A="edits"))return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let j=e;for(let I in v)if(!(I==="from"||
I==="to"||I==="edits")){return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(j===e){if(v.from!==void 0){let I=v.from,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=
[{instancePath:s+"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else var n=!0;if(n){if(v.to!==void 0){let I=v.to,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else
var n=!0;if(n)if(v.edits!==void 0){let I=v.edits,T=e;if(e===T)if(Array.isArray(I)){var d=!0;let B=I.length;for(let we=0;we<
B;we++){let X=I[we],je=e;if(e===je)if(X&&typeof X=="object"&&!Array.isArray(X)){let Ze;if(X.op===void 0&&(Ze="op")||X.text===
void 0&&(Ze="text"))return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+we,schemaPath:"#/properties/diffs/items/prope\
rties/edits/items/required",keyword:"required",params:{missingProperty:Ze},message:"must have required property '"+Ze+"'"}],
!1;{let tr=e;for(let Ne in X)if(!(Ne==="op"||Ne==="text")){return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+we,schemaPath:"\
#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ne},
message:"must NOT have additional properties"}],!1;break}if(tr===e){if(X.op!==void 0){let Ne=X.op,ir=e;if(!(Ne==="equal"||
Ne==="delete"||Ne==="insert"))return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+we+"/op",schemaPath:"#/properties/d\
iffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:Tr.properties.diffs.items.properties.
edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var c=ir===e}else var c=!0;if(c)
if(X.text!==void 0){let Ne=e;if(typeof X.text!="string")return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+we+"/text",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var c=Ne===e}else var c=!0}}}else return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+we,
schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var d=je===e;if(!d)break}}else return O.errors=[{instancePath:s+"/diffs/"+P+"/edits",schemaPath:"#/propert\
ies/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=T===e}else
var n=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=g===e;if(!i)break}}else return O.errors=[{instancePath:s+"/di\
ffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return O.errors=a,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Y.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return Y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)
if(!(c==="entityId"||c==="names")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.entityId!==
void 0){let c=e;if(typeof r.entityId!="string")return Y.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.names!==
void 0){let c=r.names,m=e;if(e===m)if(Array.isArray(c)){var u=!0;let l=c.length;for(let y=0;y<l;y++){let f=c[y],w=e;if(e===
w)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.texts===void 0&&(v="texts"))
return Y.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{let g=e;for(let _ in f)if(!(_==="sourceId"||_==="texts")){return Y.errors=
[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(g===e){if(f.sourceId!==void 0){let _=e;
if(typeof f.sourceId!="string")return Y.errors=[{instancePath:s+"/names/"+y+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=_===e}else var o=!0;
if(o)if(f.texts!==void 0){let _=f.texts,A=e;if(e===A)if(Array.isArray(_)){var i=!0;let I=_.length;for(let T=0;T<I;T++){let q=e;
if(typeof _[T]!="string")return Y.errors=[{instancePath:s+"/names/"+y+"/texts/"+T,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=q===e;if(!i)break}}else
return Y.errors=[{instancePath:s+"/names/"+y+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var o=A===e}else var o=!0}}}else return Y.errors=[{instancePath:s+
"/names/"+y,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=w===e;if(!u)break}}else return Y.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return Y.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=a,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.matrix===void 0&&(l="matrix")||r.pairs===void 0&&(l="pairs")||r.bySource===void 0&&(l="bySource"))return $.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have require\
d property '"+l+"'"}],!1;{let y=e;for(let f in r)if(!(f==="matrix"||f==="pairs"||f==="bySource")){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let f=r.matrix,w=e;if(e===w)if(Array.isArray(f)){var t=!0;
let P=f.length;for(let v=0;v<P;v++){let g=f[v],_=e;if(e===_)if(g&&typeof g=="object"&&!Array.isArray(g)){let j;if(g.groupId===
void 0&&(j="groupId")||g.sourceIds===void 0&&(j="sourceIds"))return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{let I=e;for(let T in g)if(!(T==="groupId"||T==="sourceIds")){return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"mu\
st NOT have additional properties"}],!1;break}if(I===e){if(g.groupId!==void 0){let T=e;if(typeof g.groupId!="string")return $.
errors=[{instancePath:s+"/matrix/"+v+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=T===e}else var u=!0;if(u)if(g.sourceIds!==void 0){let T=g.
sourceIds,q=e;if(e===q)if(Array.isArray(T)){var o=!0;let we=T.length;for(let X=0;X<we;X++){let je=e;if(typeof T[X]!="str\
ing")return $.errors=[{instancePath:s+"/matrix/"+v+"/sourceIds/"+X,schemaPath:"#/properties/matrix/items/properties/sour\
ceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=je===e;if(!o)break}}else return $.
errors=[{instancePath:s+"/matrix/"+v+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var u=q===e}else var u=!0}}}else return $.errors=[{instancePath:s+
"/matrix/"+v,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=_===e;if(!t)break}}else return $.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i){if(r.pairs!==void 0){let f=r.pairs,
w=e;if(e===w)if(Array.isArray(f)){var n=!0;let v=f.length;for(let g=0;g<v;g++){let _=f[g],A=e;if(e===A)if(_&&typeof _=="\
object"&&!Array.isArray(_)){let I;if(_.a===void 0&&(I="a")||_.b===void 0&&(I="b")||_.shared===void 0&&(I="shared")||_.agreeing===
void 0&&(I="agreeing")||_.similar===void 0&&(I="similar")||_.differing===void 0&&(I="differing")||_.conflicting===void 0&&
(I="conflicting"))return $.errors=[{instancePath:s+"/pairs/"+g,schemaPath:"#/properties/pairs/items/required",keyword:"r\
equired",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"a"||q==="b"||q==="shared"||q==="agreeing"||q==="similar"||q==="differing"||q==="conflicting")){return $.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(T===e){if(_.a!==void 0){let q=e;if(typeof _.a!="string")return $.
errors=[{instancePath:s+"/pairs/"+g+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var d=q===e}else var d=!0;if(d){if(_.b!==void 0){let q=e;if(typeof _.b!="st\
ring")return $.errors=[{instancePath:s+"/pairs/"+g+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=q===e}else var d=!0;if(d){if(_.shared!==void 0){let q=_.
shared,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/share\
d",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/\
shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var d=B===e}else var d=!0;if(d){if(_.agreeing!==void 0){let q=_.agreeing,B=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/propert\
ies/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&
typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/\
properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var d=B===e}else var d=!0;if(d){if(_.similar!==void 0){let q=_.similar,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(
q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/properties\
/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(
q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/propert\
ies/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=B===e}else var d=!0;
if(d){if(_.differing!==void 0){let q=_.differing,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=
[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.
errors=[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=B===e}else var d=!0;if(d)if(_.conflicting!==
void 0){let q=_.conflicting,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=B===e}else var d=!0}}}}}}}}else return $.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=A===e;if(!n)break}}else return $.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i)if(r.bySource!==void 0){let f=r.
bySource,w=e;if(e===w)if(Array.isArray(f)){var c=!0;let v=f.length;for(let g=0;g<v;g++){let _=f[g],A=e;if(e===A)if(_&&typeof _==
"object"&&!Array.isArray(_)){let I;if(_.sourceId===void 0&&(I="sourceId")||_.only===void 0&&(I="only")||_.leavesOut===void 0&&
(I="leavesOut"))return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"sourceId"||q==="only"||q==="leavesOut")){return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have addi\
tional properties"}],!1;break}if(T===e){if(_.sourceId!==void 0){let q=e;if(typeof _.sourceId!="string")return $.errors=[
{instancePath:s+"/bySource/"+g+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(_.only!==void 0){let q=_.only,
B=e;if(e===B)if(Array.isArray(q)){var h=!0;let X=q.length;for(let je=0;je<X;je++){let sr=e;if(typeof q[je]!="string")return $.
errors=[{instancePath:s+"/bySource/"+g+"/only/"+je,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=sr===e;if(!h)break}}else return $.errors=[{instancePath:s+
"/bySource/"+g+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=B===e}else var m=!0;if(m)if(_.leavesOut!==void 0){let q=_.leavesOut,B=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",schemaPath:"#/pro\
perties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",
schemaPath:"#/properties/bySource/items/properties/leavesOut/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var m=B===e}else var m=!0}}}}else return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=A===e;if(!c)
break}}else return $.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceIds")||r.claimIds===void 0&&(i="claimI\
ds"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="text"||d==="display"||d==="entityId"||d==="gro\
upId"||d==="sourceIds"||d==="claimIds")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
text!==void 0){let d=e;if(typeof r.text!="string")return ae.errors=[{instancePath:s+"/text",schemaPath:"#/properties/tex\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.display!==
void 0){let d=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:b,dynamicAnchors:k})||
(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.entityId!==void 0){let d=e;if(typeof r.
entityId!="string")return ae.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.groupId!==void 0){let d=e;if(typeof r.
groupId!="string")return ae.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,
c=e;if(e===c)if(Array.isArray(d)){var u=!0;let h=d.length;for(let l=0;l<h;l++){let y=e;if(typeof d[l]!="string")return ae.
errors=[{instancePath:s+"/sourceIds/"+l,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return ae.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.claimIds!==void 0){let d=r.claimIds,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let h=d.length;for(let l=0;l<h;l++){
let y=e;if(typeof d[l]!="string")return ae.errors=[{instancePath:s+"/claimIds/"+l,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=y===e;if(!o)break}}else return ae.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ae.errors=a,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ee(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.id===void 0&&(n="id")||r.label===void 0&&(n="label")||r.groupIds===void 0&&(n="groupIds")||r.answers===
void 0&&(n="answers"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds"||c===
"answers")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let c=e;if(typeof r.
id!="string")return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let c=r.label,m=e;if(e===m)if(c&&
typeof c=="object"&&!Array.isArray(c)){let l=e;for(let y in c)if(!(y==="ar"||y==="en")){return ee.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(c.ar!==void 0){let y=e;if(typeof c.ar!="string")return ee.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u)if(c.en!==void 0){let y=e;if(typeof c.en!="string")return ee.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0}}else return ee.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){
if(r.groupIds!==void 0){let c=r.groupIds,m=e;if(e===m)if(Array.isArray(c)){var o=!0;let l=c.length;for(let y=0;y<l;y++){
let f=e;if(typeof c[y]!="string")return ee.errors=[{instancePath:s+"/groupIds/"+y,schemaPath:"#/properties/groupIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=f===e;if(!o)break}}else return ee.errors=
[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.answers!==void 0){let c=r.answers,m=e;if(e===m)if(Array.isArray(c)){var i=!0;
let l=c.length;for(let y=0;y<l;y++){let f=e;ae(c[y],{instancePath:s+"/answers/"+y,parentData:c,parentDataProperty:y,rootData:b,
dynamicAnchors:k})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var i=f===e;if(!i)break}}else return ee.errors=
[{instancePath:s+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=m===e}else var t=!0}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ee.errors=a,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.code===void 0&&(u="code")||r.message===void 0&&(u="message"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return ne.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(o===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return ne.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return ne.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return ne.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.schemaVersion===
void 0&&(w="schemaVersion")||r.engine===void 0&&(w="engine")||r.sources===void 0&&(w="sources")||r.origins===void 0&&(w=
"origins")||r.claims===void 0&&(w="claims")||r.entities===void 0&&(w="entities")||r.events===void 0&&(w="events")||r.groups===
void 0&&(w="groups")||r.quotations===void 0&&(w="quotations")||r.naming===void 0&&(w="naming")||r.coverage===void 0&&(w=
"coverage")||r.topics===void 0&&(w="topics")||r.diagnostics===void 0&&(w="diagnostics"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
{let P=e;for(let v in r)if(!Be.call(cr.properties,v)){return Q.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(P===e){if(r.schemaVersion!==void 0){let v=e;if(r.schemaVersion!=="1")return Q.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=v===e}else var t=!0;if(t){if(r.engine!==void 0){let v=e;ue(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:b,dynamicAnchors:k})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=v===
e}else var t=!0;if(t){if(r.sources!==void 0){let v=r.sources,g=e;if(e===g)if(Array.isArray(v)){var u=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;F(v[j],{instancePath:s+"/sources/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=
a===null?F.errors:a.concat(F.errors),e=a.length);var u=I===e;if(!u)break}}else return Q.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.origins!==void 0){let v=r.origins,g=e;if(e===g)if(Array.isArray(v)){var o=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;Z(v[j],{instancePath:s+"/origins/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=
a===null?Z.errors:a.concat(Z.errors),e=a.length);var o=I===e;if(!o)break}}else return Q.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.claims!==void 0){let v=r.claims,g=e;if(e===g)if(Array.isArray(v)){var i=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;M(v[j],{instancePath:s+"/claims/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===
null?M.errors:a.concat(M.errors),e=a.length);var i=I===e;if(!i)break}}else return Q.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.entities!==void 0){let v=r.entities,g=e;if(e===g)if(Array.isArray(v)){var n=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;R(v[j],{instancePath:s+"/entities/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?
R.errors:a.concat(R.errors),e=a.length);var n=I===e;if(!n)break}}else return Q.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.events!==void 0){let v=r.events,g=e;if(e===g)if(Array.isArray(v)){var d=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;de(v[j],{instancePath:s+"/events/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?
de.errors:a.concat(de.errors),e=a.length);var d=I===e;if(!d)break}}else return Q.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.groups!==void 0){let v=r.groups,g=e;if(e===g)if(Array.isArray(v)){var c=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
S(v[j],{instancePath:s+"/groups/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?S.errors:
a.concat(S.errors),e=a.length);var c=I===e;if(!c)break}}else return Q.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.lists!==void 0){let v=r.lists,g=e;if(e===g)if(Array.isArray(v)){var m=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
be(v[j],{instancePath:s+"/lists/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?be.errors:
a.concat(be.errors),e=a.length);var m=I===e;if(!m)break}}else return Q.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.
quotations!==void 0){let v=r.quotations,g=e;if(e===g)if(Array.isArray(v)){var h=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
O(v[j],{instancePath:s+"/quotations/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?O.errors:
a.concat(O.errors),e=a.length);var h=I===e;if(!h)break}}else return Q.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.naming!==void 0){let v=r.naming,g=e;if(e===g)if(Array.isArray(v)){var l=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;Y(v[j],{instancePath:s+"/naming/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?
Y.errors:a.concat(Y.errors),e=a.length);var l=I===e;if(!l)break}}else return Q.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.coverage!==void 0){let v=e;$(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:b,
dynamicAnchors:k})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=v===e}else var t=!0;if(t){if(r.topics!==void 0){
let v=r.topics,g=e;if(e===g)if(Array.isArray(v)){var y=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;ee(v[j],{instancePath:s+
"/topics/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?ee.errors:a.concat(ee.errors),
e=a.length);var y=I===e;if(!y)break}}else return Q.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let v=r.diagnostics,g=e;if(e===g)if(Array.isArray(v)){var f=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;ne(v[j],{instancePath:s+
"/diagnostics/"+j,parentData:v,parentDataProperty:j,rootData:b,dynamicAnchors:k})||(a=a===null?ne.errors:a.concat(ne.errors),
e=a.length);var f=I===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=E,Kr=He;function He(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=He.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(r)){var t=!0;
let u=r.length;for(let o=0;o<u;o++){let i=e;E(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:b,dynamicAnchors:k})||
(a=a===null?E.errors:a.concat(E.errors),e=a.length);var t=i===e;if(!t)break}}else return He.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return He.errors=a,e===0}He.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var Ur=Qe;function Qe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:b=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=Qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let o=0;o<u;o++){let i=e;L(r[o],{instancePath:s+"/"+o,parentData:r,
parentDataProperty:o,rootData:b,dynamicAnchors:k})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var t=i===e;if(!t)
break}}else return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Qe.errors=a,e===0}Qe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{Sr as validateAskSettings,Lr as validateHtmlOptions,Mr as validateJudgeAnswer,Rr as validateManySettings,zr as validateOptions,
Cr as validatePassage,Br as validateReadSource,Hr as validateRenderOptions,Qr as validateReport,Zr as validateSource,Kr as validateSources,
Ur as validateTopics};
